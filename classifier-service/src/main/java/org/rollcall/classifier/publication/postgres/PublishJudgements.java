package org.rollcall.classifier.publication.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.judgement.Judge;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/**
 * Publishes every contact whose judgement, lists or first places differ from what was last said of
 * it, or that was last said by another organisation.yaml or rule set: receivers hold what comes
 * under another hash than theirs, so that it must be said again under the new one. What has not yet
 * been judged by the present ones waits until it has. The caller holds the directory's lock.
 */
@ApplicationScoped
public class PublishJudgements {
  private static final String KNOWN =
      """
      select count(distinct id) from listing
      where directory = :directory
        and list in (select jsonb_array_elements_text(cast(cast(:lists as text) as jsonb)))""";
  private static final String CHANGED =
      """
      select id, gone, judged, first_in from contact
      where directory = :directory and id > :after
        and (cast(:everything as boolean) or open_reading is null or open_reading = :batch)
        and case when gone
                 then published_hash is not null or published_by <> cast(:edition as text)
                 else judged_by = cast(:edition as text)
                      and (published_hash is distinct from judgement_hash
                           or published_first_in is distinct from first_in
                           or published_by is distinct from judged_by) end
      order by id limit 500""";
  private static final String SAID =
      """
      update contact
      set published_hash = judgement_hash, published_by = :edition,
          published_first_in = case when gone then null else first_in end
      where directory = :directory
        and id in (select jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)))""";
  private static final String SETTLE =
      """
      update contact set open_reading = null
      where directory = :directory and open_reading is not null
        and (cast(:everything as boolean) or open_reading = :batch)""";

  private final FirstEntryTable firsts;
  private final SayPage sayPage;

  PublishJudgements(FirstEntryTable firsts, SayPage sayPage) {
    this.firsts = firsts;
    this.sayPage = sayPage;
  }

  /** Puts the batch into the outbox, as part of the session's transaction. */
  public Uni<Published> publish(Mutiny.Session session, Organisation organisation, Batch batch) {
    return firsts
        .recompute(session, organisation, batch.directory())
        .chain(() -> known(session, organisation, batch.directory()))
        .map(known -> frame(organisation, known, batch))
        .chain(frame -> sayAll(session, frame))
        .call(() -> settle(session, batch));
  }

  private static Frame frame(Organisation organisation, long known, Batch batch) {
    return new Frame(organisation.hash(), Judge.edition(organisation), known, batch);
  }

  private static Uni<Long> known(
      Mutiny.Session session, Organisation organisation, String directory) {
    List<String> internal =
        organisation.listsOf(directory).stream()
            .filter(list -> list.scope() == AddressList.Scope.INTERNAL)
            .map(AddressList::name)
            .toList();
    return session
        .createNativeQuery(KNOWN, Long.class)
        .setParameter("directory", directory)
        .setParameter("lists", StoredJson.write(internal))
        .getSingleResult();
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
    return changed(session, frame, cursor.after)
        .chain(
            changed ->
                changed.isEmpty()
                    ? Uni.createFrom().item(false)
                    : say(session, frame, changed, cursor.soFar)
                        .map(now -> cursor.moveTo(changed.getLast().id(), now)));
  }

  private static Uni<List<Changed>> changed(Mutiny.Session session, Frame frame, String after) {
    return session
        .createNativeQuery(CHANGED, Object[].class)
        .setParameter("directory", frame.batch().directory())
        .setParameter("edition", frame.edition())
        .setParameter("after", after)
        .setParameter("everything", frame.batch().everything())
        .setParameter("batch", frame.batch().id())
        .getResultList()
        .map(rows -> rows.stream().map(row -> Changed.of(frame.batch().directory(), row)).toList());
  }

  private Uni<Published> say(
      Mutiny.Session session, Frame frame, List<Changed> changed, Published soFar) {
    Uni<Published> said = Uni.createFrom().item(soFar);
    for (List<Changed> page : Pages.of(changed)) {
      said = said.chain(before -> sayPage.say(session, frame, page, before));
    }
    return said.call(
        () ->
            session
                .createNativeQuery(SAID)
                .setParameter("directory", frame.batch().directory())
                .setParameter("edition", frame.edition())
                .setParameter("ids", StoredJson.write(changed.stream().map(Changed::id).toList()))
                .executeUpdate());
  }

  private static Uni<Integer> settle(Mutiny.Session session, Batch batch) {
    return session
        .createNativeQuery(SETTLE)
        .setParameter("directory", batch.directory())
        .setParameter("everything", batch.everything())
        .setParameter("batch", batch.id())
        .executeUpdate();
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
