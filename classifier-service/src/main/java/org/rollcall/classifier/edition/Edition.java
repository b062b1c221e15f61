package org.rollcall.classifier.edition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text of the rules or of {@code organisation.yaml}.
 *
 * @param kind of what
 * @param number counts from 1 in its kind
 * @param hash SHA-256 in hex over the text's bytes (UTF-8)
 * @param text the text; empty for no rules at all
 * @param state where it stands
 * @param origin who proposed it, when and against what
 * @param approvals who accepted it, in the order of time
 */
public record Edition(
    EditionKind kind,
    long number,
    String hash,
    String text,
    EditionState state,
    Origin origin,
    List<Approval> approvals) {
  public Edition {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(origin, "origin");
    approvals = List.copyOf(approvals);
  }

  /**
   * Where an edition comes from.
   *
   * @param person the natural person; null where the mounted file brought it
   * @param at when
   * @param base which edition was active then; null for the very first
   * @param rollsBackTo which earlier edition's text it is; null if it is new
   */
  public record Origin(
      @Nullable String person, Instant at, @Nullable Long base, @Nullable Long rollsBackTo) {
    public Origin {
      Objects.requireNonNull(at, "at");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Origin[" + at + "]";
    }
  }

  /**
   * A person's yes.
   *
   * @param person the natural person
   * @param moved how many contacts the dry-run moved that the person approved by
   * @param at when
   */
  public record Approval(String person, long moved, Instant at) {
    public Approval {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(at, "at");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Approval[" + at + "]";
    }
  }
}
