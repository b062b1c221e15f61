package org.rollcall.remediation.finding.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Risk;
import org.rollcall.remediation.finding.Finding;
import org.rollcall.remediation.finding.Judgement;
import org.rollcall.remediation.json.RowJson;

/** A finding as its row has it. */
record FindingRow(
    UUID id,
    String directory,
    String entry,
    Finding.State state,
    String reason,
    JsonNode facts,
    long sequence,
    boolean misplaced,
    boolean firstInternal,
    int danger,
    UUID batch,
    String organisationHash,
    String ruleSetVersion,
    String evidenceHash,
    @Nullable String acceptedEvidence,
    Instant opened,
    Instant judged,
    Instant lookAt,
    @Nullable Boolean inFlight) {

  static FindingRow of(Finding finding, List<String> internalLists) {
    Judgement judgement = finding.judgement();
    JudgedContact contact = judgement.contact();
    return new FindingRow(
        finding.id(),
        finding.key().directory(),
        finding.key().id(),
        finding.state(),
        finding.reason(),
        RowJson.facts(contact),
        contact.sequence(),
        contact.isMisplaced(),
        contact.firstIn().stream().anyMatch(internalLists::contains),
        danger(contact.risk()),
        judgement.batch(),
        judgement.organisationHash(),
        judgement.ruleSetVersion(),
        finding.memory().evidenceHash(),
        finding.memory().acceptedEvidence(),
        finding.memory().opened(),
        judgement.at(),
        judgement.at(),
        null);
  }

  /** The band comes first, then likelihood, then impact; each of those is at most 100. */
  private static int danger(@Nullable Risk risk) {
    return risk == null
        ? 0
        : (rank(risk.band()) * 1_000 + risk.likelihood()) * 1_000 + risk.impact();
  }

  private static int rank(Risk.Band band) {
    return switch (band) {
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 3;
      case CRITICAL -> 4;
    };
  }

  Finding finding() {
    return new Finding(
        id,
        state,
        reason,
        new Judgement(RowJson.contact(facts), batch, organisationHash, ruleSetVersion, judged),
        new Finding.Memory(evidenceHash, acceptedEvidence, opened));
  }
}
