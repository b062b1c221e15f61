package org.rollcall.classifier.linkage;

import java.util.List;

/** How two telephone numbers agree, by their last nine digits. */
final class PhoneLevels implements Levels {
  private static final int TAIL = 6;

  @Override
  public List<String> names() {
    return List.of("exact", "one slip", "tail", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return 0;
    }
    if (Likeness.oneSlipApart(a.bare, b.bare)) {
      return 1;
    }
    boolean enough = a.bare.length() >= TAIL && b.bare.length() >= TAIL;
    return enough && tail(a.bare).equals(tail(b.bare)) ? 2 : 3;
  }

  private static String tail(String digits) {
    return digits.substring(digits.length() - TAIL);
  }
}
