package org.rollcall.classifier.linkage;

import java.util.List;

/** How two postcodes agree: as a whole, in their outward part, in their area. */
final class PostcodeLevels implements Levels {
  private static final int BRITISH = 5;

  @Override
  public List<String> names() {
    return List.of("exact", "one slip", "outward", "area", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return 0;
    }
    if (Likeness.oneSlipApart(a.bare, b.bare)) {
      return 1;
    }
    String outA = outward(a.bare);
    String outB = outward(b.bare);
    if (outA.equals(outB)) {
      return 2;
    }
    return area(outA).equals(area(outB)) ? 3 : 4;
  }

  /** {@code ip14} of {@code ip146jf}; the first half of any other code. */
  static String outward(String code) {
    int length = code.length();
    boolean british = length >= BRITISH && Character.isLetter(code.charAt(0));
    return code.substring(0, british ? length - 3 : (length + 1) / 2);
  }

  private static String area(String outward) {
    int letters = 0;
    while (letters < outward.length() && Character.isLetter(outward.charAt(letters))) {
      letters++;
    }
    return outward.substring(0, letters > 0 ? letters : Math.min(1, outward.length()));
  }
}
