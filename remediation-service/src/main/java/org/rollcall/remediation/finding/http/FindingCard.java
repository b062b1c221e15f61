package org.rollcall.remediation.finding.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Risk;
import org.rollcall.remediation.finding.Finding;

/** A finding as REST tells it. */
record FindingCard(
    UUID id,
    String state,
    String reason,
    String directory,
    String entry,
    String displayName,
    String verdict,
    String relationship,
    double confidence,
    double logOdds,
    List<Evidence> evidence,
    List<String> lists,
    List<String> misplacedIn,
    List<String> firstIn,
    @Nullable Risk risk,
    long sequence,
    UUID batch,
    String ruleSetVersion,
    String organisationHash,
    Instant openedAt,
    Instant judgedAt) {

  static FindingCard of(Finding finding) {
    JudgedContact contact = finding.judgement().contact();
    return new FindingCard(
        finding.id(),
        finding.state().name(),
        finding.reason(),
        finding.key().directory(),
        finding.key().id(),
        contact.displayName(),
        contact.verdict().name(),
        contact.relationship().name(),
        contact.confidence(),
        contact.logOdds(),
        contact.evidence(),
        contact.lists(),
        contact.misplacedIn(),
        contact.firstIn(),
        contact.risk(),
        contact.sequence(),
        finding.judgement().batch(),
        finding.judgement().ruleSetVersion(),
        finding.judgement().organisationHash(),
        finding.memory().opened(),
        finding.judgement().at());
  }
}
