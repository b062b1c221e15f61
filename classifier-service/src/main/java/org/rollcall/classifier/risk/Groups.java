package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The groups that outsiders are in, and how many colleagues are in them. Not thread-safe. */
final class Groups {
  /** A group of which only the number is known counts as one of so many colleagues. */
  private static final int NESTED = 30;

  /** Whose name says that everybody is in it gets more mail. */
  private static final double EVERYBODY = 1.5;

  private static final int MOST = 200;

  private final Habits habits;
  private final Map<String, Members> groups = new HashMap<>();

  Groups(Habits habits, Collection<Listed> outsiders) {
    this.habits = habits;
    outsiders.forEach(
        outsider ->
            outsider.groups().stream()
                .limit(MOST)
                .distinct()
                .forEach(dn -> groups.computeIfAbsent(dn, Members::new).outsiders++));
  }

  /** One more colleague. */
  void see(Listed colleague) {
    colleague.groups().stream()
        .distinct()
        .map(groups::get)
        .filter(Objects::nonNull)
        .forEach(members -> members.colleagues++);
  }

  /** The groups of an outsider that have colleagues in them, the most dangerous first. */
  List<Membership> of(Listed outsider) {
    List<Membership> memberships = new ArrayList<>();
    outsider.groups().stream()
        .limit(MOST)
        .distinct()
        .map(dn -> Objects.requireNonNull(groups.get(dn)))
        .filter(members -> members.colleagues > 0)
        .forEach(members -> memberships.add(membership(members)));
    memberships.sort(
        Comparator.comparingDouble(Membership::mass)
            .reversed()
            .thenComparing(Membership::name)
            .thenComparing(Membership::dn));
    return memberships;
  }

  /** Slips by groups of which only the number is known. */
  double nested(Listed outsider) {
    return habits.group() * Math.sqrt(NESTED) * Math.log1p(Math.max(0, outsider.nestedGroups()));
  }

  private Membership membership(Members members) {
    String name = members.name();
    double inside = (double) members.colleagues / (members.colleagues + members.outsiders);
    double mass =
        habits.group()
            * Math.sqrt(members.colleagues)
            * inside
            * (TellingWords.areForEverybody(name) ? EVERYBODY : 1);
    return new Membership(members.dn, name, members.colleagues, mass);
  }

  /**
   * That an outsider is in a group of colleagues.
   *
   * @param dn of the group
   * @param name of the group
   * @param colleagues who are direct members
   * @param mass how often mail to it goes wrong
   */
  record Membership(String dn, String name, int colleagues, double mass) {
    /** Whether mail to it must not leave the house. */
    boolean isSensitive() {
      return TellingWords.areSensitive(name);
    }
  }

  private static final class Members {
    private final String dn;
    private int colleagues;
    private int outsiders;

    Members(String dn) {
      this.dn = dn;
    }

    /** The value of the first part of the DN (RFC 4514). */
    String name() {
      int start = dn.indexOf('=') + 1;
      int end = start;
      while (end < dn.length() && dn.charAt(end) != ',') {
        end += dn.charAt(end) == '\\' ? 2 : 1;
      }
      return dn.substring(start, Math.min(end, dn.length())).replace("\\", "");
    }
  }
}
