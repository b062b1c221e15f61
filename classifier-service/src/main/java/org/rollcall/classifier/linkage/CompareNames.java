package org.rollcall.classifier.linkage;

import java.util.List;

/**
 * Compares two names as one thing. A given name may meet the other's middle name; given name and
 * surname may have been swapped; a name of one word is compared with whichever part it fits.
 */
final class CompareNames {
  static final int GIVEN = 0;
  static final int SURNAME = 1;
  static final int MIDDLE = 2;
  static final int COUNT = 3;

  static final GivenLevels GIVENS = new GivenLevels();
  static final SurnameLevels SURNAMES = new SurnameLevels();
  static final MiddleLevels MIDDLES = new MiddleLevels();

  private CompareNames() {}

  static void compare(NameCell a, NameCell b, Agreement out) {
    out.best(GIVEN, GIVENS, a.givens(), b.givens());
    out.best(SURNAME, SURNAMES, a.surnames(), b.surnames());
    out.best(MIDDLE, MIDDLES, a.middles(), b.middles());
    if (out.levels[GIVEN] == Agreement.MISSING && out.levels[SURNAME] == Agreement.MISSING) {
      crosswise(a, b, out);
    } else if (!a.lone().isEmpty() && !b.surnames().isEmpty()) {
      lone(a, b, out);
    } else if (!b.lone().isEmpty() && !a.surnames().isEmpty()) {
      lone(b, a, out);
    } else if (out.levels[GIVEN] >= GivenLevels.FAR && out.levels[SURNAME] >= SurnameLevels.FAR) {
      swapped(a, b, out);
    }
    if (out.levels[GIVEN] == GivenLevels.OTHER) {
      middleUsedAsFirst(a, b, out);
    }
  }

  /** One has a word in the given name's place only, the other in the surname's place only. */
  private static void crosswise(NameCell a, NameCell b, Agreement out) {
    out.best(
        SURNAME,
        SURNAMES,
        a.surnames().isEmpty() ? a.lone() : a.surnames(),
        b.surnames().isEmpty() ? b.lone() : b.surnames());
    if (out.levels[SURNAME] > SurnameLevels.NEAR) {
      out.missing(SURNAME);
    }
  }

  private static void lone(NameCell lone, NameCell whole, Agreement out) {
    byte asGiven = out.levels[GIVEN];
    out.best(SURNAME, SURNAMES, lone.lone(), whole.surnames());
    boolean fitsSurname = out.levels[SURNAME] <= SurnameLevels.NEAR;
    if (fitsSurname && (asGiven == Agreement.MISSING || asGiven > GivenLevels.NEAR)) {
      out.missing(GIVEN);
    } else {
      out.missing(SURNAME);
    }
  }

  private static void swapped(NameCell a, NameCell b, Agreement out) {
    if (meet(a.givens(), b.surnames()) && meet(a.surnames(), b.givens())) {
      float rarity = rarity(a) + rarity(b);
      out.set(SURNAME, SurnameLevels.SWAPPED, rarity / 2);
      out.missing(GIVEN);
    }
  }

  private static float rarity(NameCell name) {
    return name.givens().get(0).rarity + name.surnames().get(0).rarity;
  }

  private static boolean meet(List<Value> these, List<Value> those) {
    for (Value a : these) {
      for (Value b : those) {
        if (a.isSame(b) || GivenLevels.isSlip(a.bare, b.bare)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void middleUsedAsFirst(NameCell a, NameCell b, Agreement out) {
    if (middleFits(a, b) || middleFits(b, a)) {
      float rarity = Math.max(a.givens().get(0).rarity, b.givens().get(0).rarity);
      out.set(GIVEN, GivenLevels.MIDDLE, rarity);
      out.missing(MIDDLE);
    }
  }

  private static boolean middleFits(NameCell a, NameCell b) {
    for (Value middle : a.middles()) {
      for (Value given : b.givens()) {
        if (middle.bare.length() > 1 && GIVENS.of(middle, given) <= GivenLevels.FORM) {
          return true;
        }
      }
    }
    return false;
  }
}
