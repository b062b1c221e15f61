package org.rollcall.classifier.hr.link;

import java.util.List;
import org.rollcall.classifier.contact.Contact;

/** Finds the persons of the HR list that a contact resembles. Thread-safe. */
interface Resemblance {
  /** Those worth a look, the likeliest first; none if there is nobody. */
  List<Likely> of(Contact contact);
}
