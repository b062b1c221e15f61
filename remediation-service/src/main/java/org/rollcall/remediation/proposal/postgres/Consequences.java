package org.rollcall.remediation.proposal.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.contracts.ChangeUndone;
import org.rollcall.contracts.ChangeVerified;
import org.rollcall.contracts.Message;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Outbox;
import org.rollcall.delivery.OutboxNote;
import org.rollcall.remediation.postgres.Sql;
import org.rollcall.remediation.proposal.Proof;
import org.rollcall.remediation.proposal.Proposal;
import org.rollcall.remediation.proposal.ProposalState.Name;
import org.rollcall.remediation.proposal.Step;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.postgres.Announcements;

/** What follows from a step, in the step's transaction: messages, announcements, the finding. */
@ApplicationScoped
class Consequences {
  private static final String FINDING =
      """
      update finding set state = :state, reason = :reason,
        accepted_evidence = case when :state = 'ACCEPTED' then evidence_hash end
      where id = cast(cast(:finding as text) as uuid)
        and (:state <> 'RESOLVED' or state = 'OPEN')""";
  private static final String REASON =
      """
      update finding set reason = :reason, look_at = cast(cast(:at as text) as timestamptz)
      where id = cast(cast(:finding as text) as uuid) and state = 'OPEN'""";

  private static final String WAKE =
      """
      update finding set look_at = cast(cast(:at as text) as timestamptz)
      where id = cast(cast(:finding as text) as uuid) and state = 'OPEN'""";

  private final Outbox outbox;
  private final Announcements announcements;

  Consequences(Outbox outbox, Announcements announcements) {
    this.outbox = outbox;
    this.announcements = announcements;
  }

  Uni<Void> of(Mutiny.Session session, Step step) {
    return step.moves()
        ? moved(session, step.after()).chain(() -> announce(session, step.after()))
        : proven(session, step);
  }

  private Uni<Void> moved(Mutiny.Session session, Proposal after) {
    return switch (after.state().name()) {
      case VERIFIED -> verified(session, after);
      case CONFLICT, FAILED, STUCK, REJECTED, CANCELLED, EXPIRED, SUPERSEDED ->
          after.content().isUndo() ? wake(session, after) : reason(session, after);
      case PROPOSED, HELD, PENDING, APPROVED, APPLYING, APPLIED, IN_DOUBT -> nothing();
    };
  }

  private Uni<Void> verified(Mutiny.Session session, Proposal change) {
    UUID undoOf = change.content().origin().undoOf();
    Instant at = change.progress().since();
    String directory = change.content().target().directory();
    String hash = change.content().origin().basis().organisationHash();
    Message message =
        undoOf == null
            ? new ChangeVerified(directory, hash, change.id(), change.content().target(), at)
            : new ChangeUndone(directory, hash, undoOf, change.content().target(), at);
    UUID id = NameBasedUuid.of("rollcall:change-verified", change.id().toString());
    Uni<Void> said = outbox.put(session, message, OutboxNote.of(id));
    return undoOf == null
        ? said.chain(() -> reason(session, change))
        : said.chain(
            () -> finding(session, change, "ACCEPTED", "undone by people; its evidence decides"));
  }

  private Uni<Void> proven(Mutiny.Session session, Step step) {
    Proof proof = step.after().proof();
    if (proof.equals(step.before().proof())) {
      return nothing();
    }
    return switch (proof.status()) {
      case PROVEN -> finding(session, step.after(), "RESOLVED", "hidden, and proven so");
      case ATTRIBUTE_ONLY ->
          finding(session, step.after(), "RESOLVED", "hidden; only our own attribute was checked");
      case NOT_PROVEN, PENDING, NONE -> nothing();
    };
  }

  private static Uni<Void> finding(
      Mutiny.Session session, Proposal change, String state, String reason) {
    Map<String, Object> parameters =
        Map.of(
            "state", state,
            "reason", reason,
            "finding", change.content().origin().finding().toString());
    return Sql.run(session, FINDING, parameters).replaceWithVoid();
  }

  private static Uni<Void> reason(Mutiny.Session session, Proposal change) {
    String state = change.state().name().name();
    String reason =
        change.state().reason().isEmpty()
            ? "the last proposal is " + state
            : "the last proposal is " + state + ": " + change.state().reason();
    Map<String, Object> parameters =
        Map.of(
            "reason", reason,
            "at", change.progress().since().toString(),
            "finding", change.content().origin().finding().toString());
    return Sql.run(session, REASON, parameters).replaceWithVoid();
  }

  /** An undo that came to nothing kept its finding from being proposed: it may be now. */
  private static Uni<Void> wake(Mutiny.Session session, Proposal undo) {
    Map<String, Object> parameters =
        Map.of(
            "at", undo.progress().since().toString(),
            "finding", undo.content().origin().finding().toString());
    return Sql.run(session, WAKE, parameters).replaceWithVoid();
  }

  private Uni<Void> announce(Mutiny.Session session, Proposal after) {
    Name state = after.state().name();
    Map<String, String> facts = new HashMap<>();
    facts.put("proposal", after.id().toString());
    facts.put("finding", after.content().origin().finding().toString());
    facts.put("directory", after.content().target().directory());
    facts.put("entry", after.content().target().id());
    facts.put("state", state.name());
    UUID id =
        NameBasedUuid.of(
            "rollcall:proposal-step",
            after.id().toString(),
            Long.toString(after.progress().version()));
    String type =
        (after.content().isUndo() ? "undo." : "proposal.")
            + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return announcements.announce(
        session, new Announcement(id, type, after.progress().since(), facts));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
