package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.contact.postgres.CensusTable;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/**
 * Publishes every contact whose judgement, lists or first places differ from what was last said of
 * it, or that was last said by another organisation.yaml or rule set: receivers hold what comes
 * under another hash than theirs, so that it must be said again under the new one. What has not yet
 * been judged by the present ones waits until it has. Of a colleague (INTERNAL, and never said to
 * be anything else) nothing is said: nearly everybody is one, and nobody acts on it. The caller
 * holds the directory's lock.
 */
@ApplicationScoped
public class PublishJudgements {
  private final FirstEntryTable firsts;
  private final CensusTable censuses;
  private final UnsaidTable unsaid;
  private final SayPage sayPage;
  private final SayColleagues sayColleagues;

  PublishJudgements(
      FirstEntryTable firsts,
      CensusTable censuses,
      UnsaidTable unsaid,
      SayPage sayPage,
      SayColleagues sayColleagues) {
    this.firsts = firsts;
    this.censuses = censuses;
    this.unsaid = unsaid;
    this.sayPage = sayPage;
    this.sayColleagues = sayColleagues;
  }

  /** Puts the batch into the outbox, as part of the session's transaction. */
  public Uni<Published> publish(Mutiny.Session session, Basis basis, Batch batch) {
    return unsaid
        .begin(session)
        .chain(() -> firsts.bringUpToDate(session, basis.organisation(), batch.directory()))
        .chain(() -> known(session, basis.organisation(), batch.directory()))
        .map(known -> frame(basis, known, batch))
        .chain(frame -> sayAll(session, frame))
        .call(() -> unsaid.settle(session, batch));
  }

  /** The same, after everything that was said under another edition has been noted again. */
  public Uni<Published> publishAgain(Mutiny.Session session, Basis basis, Batch batch) {
    return unsaid
        .again(session, batch.directory(), basis.edition())
        .chain(() -> publish(session, basis, batch));
  }

  /**
   * The same for the first that is said of a whole directory: everything that was said of it
   * before, and who the colleagues are. Another classifier may have said otherwise of them before
   * this one knew the directory; its database may have been lost.
   */
  public Uni<Published> publishAfresh(Mutiny.Session session, Basis basis, Batch batch) {
    return unsaid
        .forgetEditions(session, batch.directory())
        .chain(() -> publishAgain(session, basis, batch))
        .call(
            published ->
                known(session, basis.organisation(), batch.directory())
                    .chain(
                        known ->
                            sayColleagues.say(
                                session, frame(basis, known, batch), published.pages())));
  }

  private static Frame frame(Basis basis, long known, Batch batch) {
    return new Frame(
        basis.organisation().hash(), basis.edition(), basis.ruleSetVersion(), known, batch);
  }

  private Uni<Long> known(Mutiny.Session session, Organisation organisation, String directory) {
    Set<String> internal =
        organisation.listsOf(directory).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .collect(Collectors.toSet());
    return censuses.visibleIn(session, directory, internal);
  }

  /** Step by step: no step holds what an earlier one said. */
  private Uni<Published> sayAll(Mutiny.Session session, Frame frame) {
    Cursor cursor = new Cursor();
    return Multi.createBy()
        .repeating()
        .uni(() -> sayNext(session, frame, cursor))
        .whilst(more -> more)
        .onItem()
        .ignoreAsUni()
        .map(end -> cursor.soFar);
  }

  /** Whether there may be more. */
  private Uni<Boolean> sayNext(Mutiny.Session session, Frame frame, Cursor cursor) {
    return unsaid
        .next(session, frame, cursor.after)
        .chain(
            looked ->
                looked.isEmpty()
                    ? Uni.createFrom().item(false)
                    : say(session, frame, looked, cursor.soFar)
                        .call(() -> unsaid.said(session, frame, looked))
                        .map(now -> cursor.moveTo(looked.getLast().id(), now)));
  }

  private Uni<Published> say(
      Mutiny.Session session, Frame frame, List<Unsaid> looked, Published soFar) {
    List<Changed> changed =
        looked.stream()
            .filter(Unsaid::isNews)
            .map(news -> Changed.of(frame.batch().directory(), news))
            .toList();
    Uni<Published> said = Uni.createFrom().item(soFar);
    for (List<Changed> page : Pages.of(changed)) {
      said = said.chain(before -> sayPage.say(session, frame, page, before));
    }
    return said;
  }

  /** How far a batch has been said; belongs to one transaction. */
  private static final class Cursor {
    private String after = "";
    private Published soFar = Published.NOTHING;

    private boolean moveTo(String id, Published said) {
      after = id;
      soFar = said;
      return true;
    }
  }
}
