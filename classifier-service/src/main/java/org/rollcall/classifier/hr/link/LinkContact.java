package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.settings.Organisation;

/** Links a single contact with HR, by exact keys. Thread-safe. */
public final class LinkContact {
  private final LinkByKeys keys;

  public LinkContact(HrFeed feed, Organisation organisation, LocalDate day) {
    this.keys = new LinkByKeys(feed, new Seats(organisation, day));
  }

  /** Whom in HR it is. */
  public Link link(Contact contact) {
    return keys.link(contact).orElseGet(() -> new Link.Nobody(Recall.USUAL.of(contact.kind())));
  }
}
