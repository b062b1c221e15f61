package org.rollcall.classifier.hr.link;

import java.util.List;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrFeed;

/** Finds the persons of the HR list that a contact resembles. Thread-safe. */
interface Resemblance {
  /** Those worth a look, the likeliest first; none if there is nobody. */
  List<Likely> of(Contact contact);

  /** By what was learned; as long as that is nothing, nobody resembles anybody. */
  static Resemblance by(LinkingModel model, HrFeed feed, Seats seats) {
    return model
        .weights()
        .<Resemblance>map(weights -> new ResemblanceInHr(weights, feed, seats))
        .orElseGet(() -> contact -> List.of());
  }
}
