package org.rollcall.classifier.hr.link;

import java.util.Collection;
import org.rollcall.classifier.contact.Kind;

/**
 * How large a share of our own people is found in HR: so much does it say about somebody that he is
 * not found there. What is no person is never found, so that its absence says nothing.
 *
 * @param ofPersons between 0 and 1
 */
public record Recall(double ofPersons) {
  /** As long as nobody has measured it. */
  public static final Recall USUAL = new Recall(0.75);

  private static final double LEAST = 0.5;
  private static final double MOST = 0.95;

  /** Counts as if so many had been seen before, of the usual share. */
  private static final double BEFORE = 20;

  public Recall {
    if (!(ofPersons >= 0 && ofPersons < 1)) {
      throw new IllegalArgumentException("recall is from 0 to below 1");
    }
  }

  /** The recall among people with a mailbox of ours. */
  static Recall measured(Collection<Link> ofCompeting) {
    long found = ofCompeting.stream().filter(link -> link.person().isPresent()).count();
    double share = (found + BEFORE * USUAL.ofPersons) / (ofCompeting.size() + BEFORE);
    return new Recall(Math.clamp(share, LEAST, MOST));
  }

  /** For an entry of that kind. */
  public double of(Kind kind) {
    return switch (kind) {
      case PERSON, CONTACT_OBJECT, GUEST -> ofPersons;
      case SHARED, ROOM, SERVICE, LIST -> 0;
    };
  }
}
