package org.rollcall.classifier.rejudging.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.contact.postgres.Census;
import org.rollcall.classifier.contact.postgres.CensusTable;
import org.rollcall.classifier.contact.postgres.ContactRow;
import org.rollcall.classifier.contact.postgres.ContactTable;
import org.rollcall.classifier.contact.postgres.DirectoryTable;
import org.rollcall.classifier.contact.postgres.Kept;
import org.rollcall.classifier.contact.postgres.Known;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.classifier.linking.postgres.JudgePage;
import org.rollcall.classifier.linking.postgres.RejudgeConcerned;
import org.rollcall.classifier.publication.postgres.Batch;
import org.rollcall.classifier.publication.postgres.PublishJudgements;
import org.rollcall.classifier.publication.postgres.Published;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.delivery.NameBasedUuid;
import org.rollcall.delivery.Transactions;

/** Judges all contacts again by a new basis. For threads that may block. */
@ApplicationScoped
public class RejudgeContacts {
  private static final Logger LOG = Logger.getLogger(RejudgeContacts.class);
  private static final int PAGE = 500;

  private final Transactions transactions;
  private final DirectoryTable directories;
  private final ContactTable contacts;
  private final CensusTable censuses;
  private final JudgePage judgePage;
  private final RejudgeConcerned concerned;
  private final PublishJudgements publish;

  RejudgeContacts(
      Transactions transactions,
      DirectoryTable directories,
      ContactTable contacts,
      CensusTable censuses,
      JudgePage judgePage,
      RejudgeConcerned concerned,
      PublishJudgements publish) {
    this.transactions = transactions;
    this.directories = directories;
    this.contacts = contacts;
    this.censuses = censuses;
    this.judgePage = judgePage;
    this.concerned = concerned;
    this.publish = publish;
  }

  /** Judges those directories again whose contacts were last judged by another basis. */
  public void rejudge(BasisState.Ready ready) {
    String fingerprint = ready.basis().fingerprint();
    for (DirectoryTable.Known directory : transactions.call(directories::all)) {
      if (!directory.fingerprint().equals(Optional.of(fingerprint))) {
        rejudge(ready, directory.name(), which(ready, directory));
      }
    }
  }

  /** What linking learns can change nobody who has a key. */
  private static ContactTable.Which which(BasisState.Ready ready, DirectoryTable.Known directory) {
    String keyed = ready.basis().fingerprintWithoutModel() + "|";
    return directory.fingerprint().filter(last -> last.startsWith(keyed)).isPresent()
        ? ContactTable.Which.WITHOUT_KEY
        : ContactTable.Which.ALL;
  }

  private void rejudge(BasisState.Ready ready, String directory, ContactTable.Which which) {
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      String last = after.get();
      after = transactions.call(session -> page(session, ready, directory, which, last));
    }
    Published published = transactions.call(session -> publish(session, ready, directory));
    LOG.infof("contacts judged again directory=%s contacts=%d", directory, published.contacts());
  }

  /** The id to go on after; empty if this was the last page. */
  private Uni<Optional<String>> page(
      Mutiny.Session session,
      BasisState.Ready ready,
      String directory,
      ContactTable.Which which,
      String after) {
    return directories
        .lock(session, directory)
        .chain(() -> contacts.after(session, directory, which, after))
        .chain(kept -> page(session, ready.judge(), directory, kept));
  }

  private Uni<Optional<String>> page(
      Mutiny.Session session, JudgeEntry judge, String directory, List<Kept> kept) {
    Optional<String> next =
        kept.size() < PAGE ? Optional.empty() : Optional.of(kept.getLast().id());
    List<ObservedEntry> entries = kept.stream().map(one -> StoredJson.entry(one.entry())).toList();
    Map<String, Known> before = kept.stream().collect(Collectors.toMap(Kept::id, Kept::known));
    return judgePage
        .judge(session, directory, judge, entries)
        .chain(
            page ->
                contacts
                    .rejudge(session, directory, page.rows())
                    .chain(() -> censuses.count(session, directory, census(kept, page.rows())))
                    .chain(() -> concerned.kept(session, directory, judge, page, before)))
        .replaceWith(next);
  }

  private static Census census(List<Kept> before, List<ContactRow> after) {
    Census census = new Census();
    before.forEach(kept -> census.leaves(kept.known()));
    after.forEach(census::joins);
    return census;
  }

  private Uni<Published> publish(Mutiny.Session session, BasisState.Ready ready, String directory) {
    String fingerprint = ready.basis().fingerprint();
    return directories
        .lock(session, directory)
        .chain(() -> directories.all(session))
        .map(all -> all.stream().filter(known -> known.name().equals(directory)).findFirst())
        .map(known -> batch(directory, known.map(DirectoryTable.Known::rejudgings).orElse(0L)))
        .chain(batch -> publish.publishAgain(session, ready.basis(), batch))
        .call(() -> directories.rejudged(session, directory, fingerprint));
  }

  private static Batch batch(String directory, long before) {
    return new Batch(
        directory,
        NameBasedUuid.of("rollcall:rejudging", directory, Long.toString(before + 1)),
        false,
        null);
  }
}
