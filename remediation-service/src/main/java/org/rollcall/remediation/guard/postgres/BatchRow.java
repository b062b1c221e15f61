package org.rollcall.remediation.guard.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.remediation.guard.BatchSize;
import org.rollcall.remediation.guard.GuardSettings;
import org.rollcall.remediation.guard.WeighBatch;
import org.rollcall.remediation.guard.WeighBatch.Weight;
import org.rollcall.remediation.jcs.Canonical;

/** A batch as it stands now, with all that the guard wants to know. */
record BatchRow(
    UUID id,
    String directory,
    long known,
    Instant lastPage,
    @Nullable Instant releasedUntil,
    @Nullable String releasedHash,
    long findings,
    long live,
    long others,
    long held,
    List<String> hashes,
    List<Release> releases,
    List<String> approvers) {

  /** One person's release. */
  record Release(String batchHash, String person, Instant at) {}

  /** SHA-256 in hex over the sorted content hashes of its proposals. */
  String hash() {
    return Canonical.hash(java.util.Map.of("batch", id.toString(), "contents", hashes));
  }

  Weight weight(GuardSettings limits) {
    return WeighBatch.weigh(new BatchSize(Math.max(findings, live), others, known), limits);
  }

  boolean isReleased(Instant now) {
    return releasedUntil != null && now.isBefore(releasedUntil) && hash().equals(releasedHash);
  }

  Set<String> releasers(Instant since) {
    String hash = hash();
    return releases.stream()
        .filter(release -> release.batchHash().equals(hash) && release.at().isAfter(since))
        .map(Release::person)
        .collect(Collectors.toUnmodifiableSet());
  }
}
