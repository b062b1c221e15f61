package org.rollcall.quickstart.assess;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;

/**
 * One contact with everything that is thought of it.
 *
 * @param contact what it says
 * @param judgement what is thought of it
 * @param person HR's id of the person that it stands for; null if none was found
 */
public record Judged(Contact contact, JudgedContact judgement, @Nullable String person) {
  public Judged {
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(judgement, "judgement");
  }

  /** As it was read. */
  public ObservedEntry entry() {
    return contact.entry();
  }

  /** What is thought of it. */
  public Verdict verdict() {
    return judgement.verdict();
  }

  /** How dangerous it is; null unless it is an outsider, or may be one, in an internal list. */
  public @Nullable Risk risk() {
    return judgement.risk();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return judgement.toString();
  }
}
