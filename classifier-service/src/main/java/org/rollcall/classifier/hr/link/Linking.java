package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.Kind;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.settings.Organisation;

/**
 * Links contacts with one HR feed as of one day: first what a contact alone says, then, when the
 * claims of the others are known, whom it is. Thread-safe.
 */
public final class Linking {
  private final LinkByKeys keys;
  private final Resemblance resemblance;
  private final Seats seats;
  private final Recall recall;

  /**
   * A linking.
   *
   * @param model what was learned from contacts and persons
   * @param day as of which HR speaks
   */
  public Linking(HrFeed feed, Organisation organisation, LinkingModel model, LocalDate day) {
    this.seats = new Seats(organisation, day);
    this.keys = new LinkByKeys(feed, seats);
    this.resemblance = Resemblance.by(model, feed, seats);
    this.recall = Objects.requireNonNull(model.recall(), "recall");
  }

  private Linking(LinkByKeys keys, Resemblance resemblance, Seats seats, Recall recall) {
    this.keys = keys;
    this.resemblance = resemblance;
    this.seats = seats;
    this.recall = recall;
  }

  /** The same with another recall. */
  Linking with(Recall other) {
    return new Linking(keys, resemblance, seats, other);
  }

  /** What a contact alone says. */
  public Traces traces(Contact contact) {
    Optional<Link> byKeys = keys.link(contact);
    boolean compare = byKeys.isEmpty() && isSomebody(contact.kind());
    return new Traces(
        contact.entry().key(),
        byKeys,
        compare ? resemblance.of(contact) : List.of(),
        Traces.competes(contact, seats.organisation()));
  }

  /** Whom it is, among all that could be. */
  public Link link(Contact contact, Traces traces, Rivals rivals) {
    return ResolveLink.of(traces, rivals, recall.of(contact.kind()));
  }

  /** A room has no namesake. */
  private static boolean isSomebody(Kind kind) {
    return switch (kind) {
      case PERSON, CONTACT_OBJECT, GUEST -> true;
      case SHARED, ROOM, SERVICE, LIST -> false;
    };
  }
}
