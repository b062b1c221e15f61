package org.rollcall.classifier.hr.link;

import java.util.List;

/**
 * Decides whom in HR a contact is, among all that could be. A person has one mailbox, so whoever is
 * taken by a key is out of question for the others; of the rest the likeliest is linked only if
 * more than the name agrees, and if it is ahead both of the next person and of the next contact.
 * What a contact becomes depends on its own likely persons and on who else resembles them, and on
 * nothing farther away: a change re-judges only those.
 */
public final class ResolveLink {
  /** By how many bits the best must be ahead. */
  static final double MARGIN = 3;

  /** Less than this is no link. */
  static final double SOLID = 4;

  private ResolveLink() {}

  /**
   * The link.
   *
   * @param recall how large a share of contacts like it is found in HR, 0 to 1
   */
  public static Link of(Traces traces, Rivals rivals, double recall) {
    return traces.byKeys().orElseGet(() -> byRecord(traces, rivals, recall));
  }

  private static Link byRecord(Traces traces, Rivals rivals, double recall) {
    List<Likely> free =
        traces.likely().stream()
            .filter(one -> !rivals.isTaken(one.person()))
            .filter(one -> traces.competes() || rivals.strongest(one.person()) < SOLID)
            .sorted(Likely.BEST_FIRST)
            .toList();
    if (free.isEmpty() || !free.getFirst().isMoreThanName() || free.getFirst().bits() < SOLID) {
      return unlinked(traces, recall);
    }
    Likely best = free.getFirst();
    double next = free.size() > 1 ? free.get(1).bits() : 0;
    if (best.bits() - next < MARGIN) {
      return new Link.Ambiguous(near(free, best), false);
    }
    double rival = Math.max(0, rivals.strongest(best.person()));
    return best.bits() - rival < MARGIN
        ? new Link.Ambiguous(List.of(best.candidate()), true)
        : new Link.ByRecord(best.candidate(), best.bits() - Math.max(next, rival));
  }

  /** Those that the best is not ahead of. */
  private static List<Candidate> near(List<Likely> free, Likely best) {
    return free.stream()
        .filter(one -> best.bits() - one.bits() < MARGIN)
        .limit(Seats.MOST_NAMED)
        .map(Likely::candidate)
        .toList();
  }

  private static Link unlinked(Traces traces, double recall) {
    List<Candidate> namesakes =
        traces.likely().stream()
            .filter(Likely::namesake)
            .sorted(Likely.BEST_FIRST)
            .limit(Seats.MOST_NAMED)
            .map(Likely::candidate)
            .toList();
    return namesakes.isEmpty() ? new Link.Nobody(recall) : new Link.NameOnly(namesakes, recall);
  }
}
