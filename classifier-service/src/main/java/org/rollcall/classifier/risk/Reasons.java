package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.contracts.Risk;

/** Why an outsider is easily picked, in words; what contributes most comes first. */
final class Reasons {
  private static final int LONGEST = 300;

  private final Habits habits;

  Reasons(Habits habits) {
    this.habits = habits;
  }

  /** The top reasons. */
  List<String> of(Outsider outsider) {
    List<Reason> all = new ArrayList<>();
    for (Exposure exposure : outsider.exposures()) {
      place(exposure, all);
      names(exposure, all);
      typed(exposure, all);
    }
    double looks = outsider.looks(habits);
    List<Reason> weighed =
        new ArrayList<>(all.stream().map(reason -> reason.times(looks)).toList());
    groups(outsider, weighed);
    looks(outsider, weighed);
    return weighed.stream()
        .sorted(Comparator.comparingDouble(Reason::slips).reversed().thenComparing(Reason::text))
        .map(reason -> PlainText.of(reason.text(), LONGEST))
        .distinct()
        .limit(Risk.MOST_REASONS)
        .toList();
  }

  private static void place(Exposure exposure, List<Reason> reasons) {
    Spot spot = exposure.spot();
    String where = number(exposure.visible()) + " entries of " + exposure.list();
    if (spot.isFirst()) {
      reasons.add(new Reason(Double.MAX_VALUE, "It is the first of " + where + trick(spot) + "."));
    } else if (spot.isOnFirstScreen()) {
      int row = spot.above() + spot.rank() + 1;
      reasons.add(
          new Reason(
              exposure.slips().place(), "It is row " + row + " of " + where + trick(spot) + "."));
    } else if (spot.beginsLetter()) {
      reasons.add(
          new Reason(
              exposure.slips().place(),
              "It comes first under " + spot.letter() + " in " + exposure.list() + "."));
    }
  }

  private static String trick(Spot spot) {
    return spot.isTricky()
        ? ", since its name there begins with " + quoted(spot.sortKey()) + " and no letter"
        : "";
  }

  private static String quoted(String sortKey) {
    int first = sortKey.codePointAt(0);
    return Character.isWhitespace(first) || Character.isSpaceChar(first)
        ? "a blank"
        : "“" + Character.toString(first) + "”";
  }

  private void names(Exposure exposure, List<Reason> reasons) {
    Confusions confusions = exposure.confusions();
    for (Confusion how : confusions.kinds()) {
      int count = confusions.count(how);
      reasons.add(
          new Reason(
              habits.namesake() * confusions.mass() * confusions.part(how),
              number(count)
                  + (count == 1 ? " colleague " : " colleagues ")
                  + how.text(count)
                  + ": "
                  + PlainText.of(confusions.example(how))
                  + (count == 1 ? "" : " and others")
                  + department(how, confusions.sensitive(how))
                  + "."));
    }
  }

  private static String department(Confusion how, @Nullable String sensitive) {
    return sensitive == null || !how.isClose() ? "" : " (" + PlainText.of(sensitive) + ")";
  }

  private void typed(Exposure exposure, List<Reason> reasons) {
    Finds finds = exposure.finds();
    Hit worst = finds.worst();
    if (worst == null) {
      return;
    }
    String colleagues = worst.below() == 1 ? " colleague" : " colleagues";
    reasons.add(
        new Reason(
            finds.top(),
            "Typing “"
                + worst.letters()
                + "” lists it before "
                + number(worst.below())
                + colleagues
                + (worst.above() == 0 ? " and after none." : ".")));
  }

  private static void groups(Outsider outsider, List<Reason> reasons) {
    outsider.memberships().stream()
        .limit(Risk.MOST_REASONS)
        .forEach(
            group ->
                reasons.add(
                    new Reason(
                        group.mass(),
                        "Mail to the group "
                            + PlainText.of(group.name())
                            + " ("
                            + number(group.colleagues())
                            + (group.colleagues() == 1 ? " colleague" : " colleagues")
                            + ") reaches it too.")));
    int nested = outsider.who().nestedGroups();
    if (nested > 0) {
      reasons.add(
          new Reason(
              outsider.nested(),
              "It is in " + number(nested) + " more groups through other groups."));
    }
  }

  private void looks(Outsider outsider, List<Reason> reasons) {
    double lists = outsider.inLists(habits) / (1 + outsider.disguise());
    outsider.who().disguises().stream()
        .sorted()
        .limit(1)
        .forEach(
            disguise ->
                reasons.add(
                    new Reason(
                        lists * outsider.disguise(),
                        "It looks like a colleague: " + disguise.text() + ".")));
    if (!outsider.who().marked()) {
      reasons.add(new Reason(0, "Nothing in the name that people see says that it is external."));
    }
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A reason with the slips that it accounts for. */
  private record Reason(double slips, String text) {
    Reason times(double factor) {
      return slips == Double.MAX_VALUE ? this : new Reason(slips * factor, text);
    }
  }
}
