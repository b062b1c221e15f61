package org.rollcall.remediation.proposal.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Evidence;
import org.rollcall.remediation.proposal.Proposal;

/** A proposal as REST tells it: all that a person decides by. */
record ProposalCard(
    UUID id,
    String kind,
    String state,
    String reason,
    long version,
    UUID finding,
    @Nullable UUID undoOf,
    @Nullable UUID undoneBy,
    @Nullable UUID batch,
    String directory,
    String entry,
    @JsonUnwrapped About about,
    Change change,
    String contentHash,
    String proposer,
    List<Yes> approvals,
    int approvalsNeeded,
    Seen proof,
    Instant createdAt,
    Instant since,
    Instant expiresAt,
    List<Event> history) {

  /** Who it is about, and why it is misplaced. */
  record About(
      String displayName,
      String verdict,
      String relationship,
      double confidence,
      double logOdds,
      List<Evidence> evidence,
      List<String> lists,
      List<String> misplacedIn,
      List<String> firstIn,
      List<String> sharedListsThatLoseIt) {}

  /** What is written. */
  record Change(String attribute, List<String> before, List<String> after) {}

  /** One person's yes. */
  record Yes(String person, Instant at) {}

  /** What an ordinary user sees afterwards. */
  record Seen(String status, String reason, List<String> lists) {}

  /** One line of its history. */
  record Event(long number, @JsonRawValue String record) {}

  /** How the list and the page differ from the proposal itself. */
  record Around(About about, @Nullable UUID undoneBy, int needed, List<Event> history) {}

  static ProposalCard of(Proposal proposal, Around around) {
    var content = proposal.content();
    String proposer = content.origin().proposer();
    return new ProposalCard(
        proposal.id(),
        content.isUndo() ? "UNDO" : "HIDE",
        proposal.state().name().name(),
        proposal.state().reason(),
        proposal.progress().version(),
        content.origin().finding(),
        content.origin().undoOf(),
        around.undoneBy(),
        content.origin().batch(),
        content.target().directory(),
        content.target().id(),
        around.about(),
        new Change(
            content.change().attribute(), content.change().before(), content.change().after()),
        content.hash(),
        proposer == null ? "system" : proposer,
        proposal.approvals().stream().map(each -> new Yes(each.person(), each.at())).toList(),
        around.needed(),
        new Seen(
            proposal.proof().status().name(), proposal.proof().reason(), proposal.proof().lists()),
        proposal.progress().created(),
        proposal.progress().since(),
        proposal.progress().expires(),
        around.history());
  }
}
