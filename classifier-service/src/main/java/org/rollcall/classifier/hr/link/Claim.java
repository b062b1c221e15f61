package org.rollcall.classifier.hr.link;

import java.util.Objects;
import org.rollcall.contracts.EntryKey;

/**
 * That a person with a mailbox of ours may be a person of the HR list.
 *
 * @param contact which contact claims
 * @param person HR's id
 * @param byKey whether a key says so, which takes the person from all others
 * @param bits how far it resembles the person in more than the name; without meaning for a key
 */
public record Claim(EntryKey contact, String person, boolean byKey, double bits) {
  public Claim {
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(person, "person");
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Claim[" + contact + " " + bits + "]";
  }
}
