package org.rollcall.classifier.linking.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.hr.link.LinkPopulation;
import org.rollcall.classifier.hr.link.LinkingModel;
import org.rollcall.delivery.Transactions;

/**
 * What linking has learned. It learns anew from each HR feed, once a directory has been read as a
 * whole; the contacts of that time and the feed decide, so that a model stays as it is until the
 * next feed. For one thread at a time, which may block.
 */
@ApplicationScoped
public class LinkingModels {
  private static final Logger LOG = Logger.getLogger(LinkingModels.class);

  /**
   * From more persons the service learns nothing: learning compares thousands of contacts with all
   * of them at once, and must fit beside everything else into 400 MB of heap.
   */
  private static final int MOST_PERSONS = 6_000;

  private final Transactions transactions;
  private final ModelTable table;
  private final InstantSource clock;
  private ModelTable.@Nullable Kept kept;
  private boolean looked;

  LinkingModels(Transactions transactions, ModelTable table, InstantSource clock) {
    this.transactions = transactions;
    this.table = table;
    this.clock = clock;
  }

  /** What is known now. */
  public LinkingModel current() {
    ModelTable.Kept now = known();
    return now == null ? LinkingModel.unlearned() : now.model();
  }

  /** Learns if there is a feed that has not been learned from; says whether it has. */
  public boolean learnIfDue(Basis basis) {
    if (basis.feed().count() > MOST_PERSONS) {
      return false;
    }
    ModelTable.Kept now = known();
    boolean isLearned = now != null && now.feedHash().equals(basis.feed().hash());
    if (isLearned || !basis.condition().isFresh() || !transactions.call(table::isReadWhole)) {
      return false;
    }
    List<Contact> sample =
        transactions.call(table::sample).stream()
            .map(entry -> Contact.of(StoredJson.entry(entry)))
            .toList();
    LinkingModel model =
        new LinkPopulation(basis.feed(), basis.organisation(), basis.day()).link(sample).model();
    ModelTable.Kept learned = new ModelTable.Kept(basis.feed().hash(), model);
    transactions.call(session -> table.keep(session, learned, clock.instant()));
    kept = learned;
    LOG.infof(
        "linking has learned contacts=%d weights=%s recall=%.3f",
        sample.size(), model.weights().isPresent(), model.recall().ofPersons());
    return true;
  }

  private ModelTable.@Nullable Kept known() {
    if (!looked) {
      Optional<ModelTable.Kept> stored = transactions.call(table::kept);
      kept = stored.orElse(null);
      looked = true;
    }
    return kept;
  }
}
