package org.rollcall.remediation.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.jcs.Canonical;

/**
 * What people approve: it never changes, and its hash is what an approval binds to.
 *
 * @param id the proposal's id
 * @param target the entry
 * @param change the values that must be there and those that shall be
 * @param origin where it comes from
 */
public record Content(UUID id, EntryKey target, AttributeChange change, Origin origin) {
  public Content {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(origin, "origin");
  }

  /**
   * Where a proposal comes from.
   *
   * @param finding what it is about
   * @param batch the judging that led to it; null for an undo
   * @param undoOf the change that it takes back; null for a hide
   * @param proposer the natural person who proposed it; null for the system
   * @param basis what was known
   */
  public record Origin(
      UUID finding,
      @Nullable UUID batch,
      @Nullable UUID undoOf,
      @Nullable String proposer,
      Basis basis) {
    public Origin {
      Objects.requireNonNull(finding, "finding");
      Objects.requireNonNull(basis, "basis");
    }
  }

  /**
   * What was known when it was proposed.
   *
   * @param organisationHash hash of organisation.yaml
   * @param ruleSetVersion the rules that judged
   * @param evidenceHash hash over the evidence
   * @param sequence the observation
   */
  public record Basis(
      String organisationHash, String ruleSetVersion, String evidenceHash, long sequence) {
    public Basis {
      Objects.requireNonNull(organisationHash, "organisationHash");
      Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
      Objects.requireNonNull(evidenceHash, "evidenceHash");
    }
  }

  /** Whether it takes a change back. */
  public boolean isUndo() {
    return origin.undoOf() != null;
  }

  /**
   * SHA-256 in hex over the canonical JSON of target, operations, expected pre-image, rule version,
   * organisation hash, batch and undoOf.
   */
  public String hash() {
    Map<String, Object> approved = new HashMap<>();
    approved.put("target", Map.of("directory", target.directory(), "id", target.id()));
    approved.put(
        "operations",
        Map.of("replace", Map.of("attribute", change.attribute(), "values", change.after())));
    approved.put("preImage", Map.of("attribute", change.attribute(), "values", change.before()));
    approved.put("ruleSetVersion", origin.basis().ruleSetVersion());
    approved.put("organisationHash", origin.basis().organisationHash());
    approved.put("batch", Objects.toString(origin.batch(), null));
    approved.put("undoOf", Objects.toString(origin.undoOf(), null));
    return Canonical.hash(approved);
  }
}
