package org.rollcall.classifier.hr.link;

import java.util.List;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;

/** Finds the persons of the HR list that a contact resembles. Thread-safe. */
interface Resemblance {
  /** Those worth a look, the likeliest first; none if there is nobody. */
  List<Likely> of(Contact contact);

  static Resemblance by(LinkingModel model, HrFeed feed, Seats seats) {
    return contact -> List.of();
  }
}
