package org.rollcall.classifier.risk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * An outsider with everything that makes it likely to be picked.
 *
 * @param who the contact
 * @param exposures in each internal list that it is visible in, by the list's name
 * @param memberships in groups of colleagues, the most dangerous first
 * @param nested slips by groups of which only the number is known
 */
record Outsider(
    Listed who, List<Exposure> exposures, List<Groups.Membership> memberships, double nested) {
  /** What a list adds beside the one that is worst: people look into one of them at a time. */
  private static final double FURTHER_LIST = 0.25;

  private static final double DISGUISE = 0.15;

  Outsider {
    exposures = List.copyOf(exposures);
    memberships = List.copyOf(memberships);
  }

  /** Whether it is first in any of its lists. */
  boolean isFirst() {
    return exposures.stream().anyMatch(exposure -> exposure.spot().isFirst());
  }

  /** All slips that lead to it. */
  double slips(Habits habits) {
    return inLists(habits) + inGroups();
  }

  /** Those that happen in lists. */
  double inLists(Habits habits) {
    List<Double> lists =
        exposures.stream()
            .map(exposure -> exposure.slips().all())
            .sorted(Comparator.reverseOrder())
            .toList();
    double worst = lists.isEmpty() ? 0 : lists.getFirst();
    double further = lists.stream().skip(1).mapToDouble(slips -> slips).sum();
    return (worst + FURTHER_LIST * further) * looks(habits);
  }

  /** What its looks do to slips in lists: a marker warns, a disguise lulls. */
  double looks(Habits habits) {
    return (who.marked() ? habits.marked() : 1) * (1 + disguise());
  }

  /** What disguises add. */
  double disguise() {
    return DISGUISE * who.disguises().size();
  }

  /** Those that happen by writing to groups. */
  double inGroups() {
    return memberships.stream().mapToDouble(Groups.Membership::mass).sum() + nested;
  }

  /** The same with only some of its lists. */
  Outsider onlyIn(Predicate<Exposure> lists) {
    return new Outsider(who, exposures.stream().filter(lists).toList(), memberships, nested);
  }

  /** The same with only some of its groups. */
  Outsider onlyInGroups(Predicate<Groups.Membership> groups) {
    return new Outsider(who, exposures, memberships.stream().filter(groups).toList(), nested);
  }

  /** The same with a name that says that it is external. */
  Outsider marked() {
    return new Outsider(who.asMarked(), exposures, memberships, nested);
  }
}
