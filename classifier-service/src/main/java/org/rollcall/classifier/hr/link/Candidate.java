package org.rollcall.classifier.hr.link;

import java.util.List;
import java.util.Objects;
import org.rollcall.classifier.hr.HrPerson;

/**
 * A person of the HR list who may be the contact.
 *
 * @param person HR's id
 * @param name the present name, for the person who decides; a former one is never shown
 * @param standing what HR says of the person on the day of the judgement
 * @param bits base-2 log-odds that it is the same person; zero for an exact key, which is not
 *     weighed
 * @param agreements the fields that agree, in words
 */
public record Candidate(
    String person, String name, HrPerson.Standing standing, double bits, List<String> agreements) {
  public Candidate {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(standing, "standing");
    agreements = List.copyOf(agreements);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Candidate[" + standing + " " + bits + "]";
  }
}
