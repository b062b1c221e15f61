package org.rollcall.classifier.linkage;

import java.util.List;

/** How two days agree; a day is eight digits, year first, and need not be in any calendar. */
final class DateLevels implements Levels {
  private static final int DIGITS = 8;

  @Override
  public List<String> names() {
    return List.of("exact", "one slip", "swapped", "two parts", "near", "year", "close", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return 0;
    }
    if (Likeness.oneSlipApart(a.bare, b.bare)) {
      return 1;
    }
    return a.bare.length() == DIGITS && b.bare.length() == DIGITS ? parts(a.bare, b.bare) : 7;
  }

  private static int parts(String a, String b) {
    boolean year = a.regionMatches(0, b, 0, 4);
    boolean month = a.regionMatches(4, b, 4, 2);
    boolean day = a.regionMatches(6, b, 6, 2);
    if (year && a.regionMatches(4, b, 6, 2) && a.regionMatches(6, b, 4, 2)) {
      return 2;
    }
    if ((year && (month || day)) || (month && day)) {
      return 3;
    }
    int apart = Math.abs(days(a) - days(b));
    if (apart <= 62) {
      return 4;
    }
    return year ? 5 : apart <= 400 ? 6 : 7;
  }

  private static int days(String date) {
    int year = Integer.parseInt(date, 0, 4, 10);
    int month = Integer.parseInt(date, 4, 6, 10);
    return (int) (year * 365.25 + month * 30.4 + Integer.parseInt(date, 6, 8, 10));
  }
}
