package org.rollcall.classifier.edition.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.classifier.edition.DecideEdition.Outcome;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.EditionState;
import org.rollcall.delivery.Transactions;

/** All editions of the rules and of organisation.yaml. For threads that may block. */
@ApplicationScoped
public class Editions {
  private static final String SEEN = "select hash from mounted_file where kind = :kind";
  private static final String SEE =
      """
      insert into mounted_file (kind, hash) values (:kind, :hash)
      on conflict (kind) do update set hash = excluded.hash\
      """;

  private final Transactions transactions;
  private final EditionTable table;

  Editions(Transactions transactions, EditionTable table) {
    this.transactions = transactions;
    this.table = table;
  }

  /** The one that judges; empty before the very first. */
  public Optional<Edition> active(EditionKind kind) {
    return transactions.call(session -> table.active(session, kind));
  }

  /** The edition of that number. */
  public Optional<Edition> find(EditionKind kind, long number) {
    return transactions.call(session -> table.find(session, kind, number));
  }

  /** Those before a number, latest first; without their approvals. */
  public List<Edition> latest(EditionKind kind, long before, int most) {
    return transactions.call(session -> table.latest(session, kind, before, most));
  }

  /** Accepts the very first one; if there is one already, that stays. */
  public Edition first(NewEdition first) {
    return transactions.call(
        session ->
            table
                .lock(session, first.kind())
                .chain(() -> table.first(session, first))
                .chain(() -> table.active(session, first.kind()))
                .map(Optional::orElseThrow));
  }

  /** Proposes a text. */
  public Edition propose(NewEdition proposed) {
    return transactions.call(
        session ->
            table
                .lock(session, proposed.kind())
                .chain(() -> table.propose(session, proposed))
                .chain(number -> table.find(session, proposed.kind(), number))
                .map(Optional::orElseThrow));
  }

  /**
   * Proposes what the mounted file holds now, if it has changed since it was last seen and neither
   * judges already.
   *
   * @return the proposed edition; empty if there was nothing to propose
   */
  public Optional<Edition> proposeMounted(NewEdition mounted) {
    return transactions.call(
        session ->
            table
                .lock(session, mounted.kind())
                .chain(
                    () ->
                        session
                            .createNativeQuery(SEEN, String.class)
                            .setParameter("kind", mounted.kind().name())
                            .getResultList())
                .call(
                    () ->
                        session
                            .createNativeQuery(SEE)
                            .setParameter("kind", mounted.kind().name())
                            .setParameter("hash", mounted.hash())
                            .executeUpdate())
                .chain(
                    seen ->
                        table
                            .active(session, mounted.kind())
                            .map(active -> isNews(seen, active.orElseThrow(), mounted)))
                .chain(
                    news ->
                        news
                            ? table
                                .propose(session, mounted)
                                .chain(number -> table.find(session, mounted.kind(), number))
                            : Uni.createFrom().item(Optional.<Edition>empty())));
  }

  private static boolean isNews(List<String> seen, Edition active, NewEdition mounted) {
    return !seen.contains(mounted.hash()) && !active.hash().equals(mounted.hash());
  }

  /**
   * A person's yes, decided on what is known within the transaction.
   *
   * @param decide what the yes does to the edition, by the number of the active one
   * @return what it did; empty if there is no such edition
   */
  public Optional<Outcome> approve(
      EditionKind kind, long number, Edition.Approval approval, Decision decide) {
    return transactions.call(
        session ->
            table
                .lock(session, kind)
                .chain(() -> table.active(session, kind))
                .chain(
                    active ->
                        table
                            .find(session, kind, number)
                            .chain(
                                found ->
                                    found.isEmpty()
                                        ? Uni.createFrom().item(Optional.<Outcome>empty())
                                        : take(
                                                session,
                                                found.get(),
                                                approval,
                                                decide.of(
                                                    found.get(), active.orElseThrow().number()))
                                            .map(Optional::of))));
  }

  private Uni<Outcome> take(
      org.hibernate.reactive.mutiny.Mutiny.Session session,
      Edition edition,
      Edition.Approval approval,
      Outcome outcome) {
    Uni<Void> done =
        switch (outcome) {
          case Outcome.Counted ignored -> table.approve(session, edition, approval);
          case Outcome.Accepted ignored ->
              table
                  .approve(session, edition, approval)
                  .chain(() -> table.activate(session, edition, approval.at()));
          case Outcome.Refused ignored -> Uni.createFrom().voidItem();
        };
    return done.replaceWith(outcome);
  }

  /** Takes a proposed edition back; false if it is not proposed. */
  public boolean withdraw(EditionKind kind, long number, Instant at) {
    Function<Optional<Edition>, Optional<Edition>> open =
        found -> found.filter(edition -> edition.state() == EditionState.PROPOSED);
    return transactions.call(
        session ->
            table
                .lock(session, kind)
                .chain(() -> table.find(session, kind, number))
                .map(open)
                .chain(
                    found ->
                        found.isEmpty()
                            ? Uni.createFrom().item(false)
                            : table
                                .become(session, found.get(), EditionState.WITHDRAWN, at)
                                .replaceWith(true)));
  }

  /** What a yes does. */
  public interface Decision {
    /** The answer for an edition, by the number of the active one. */
    Outcome of(Edition edition, long active);
  }
}
