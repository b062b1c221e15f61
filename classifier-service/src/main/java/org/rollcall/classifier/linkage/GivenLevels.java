package org.rollcall.classifier.linkage;

import java.util.List;
import org.rollcall.classifier.name.NameForms;

/** How two given names agree. */
final class GivenLevels implements Levels {
  static final int EXACT = 0;
  static final int FORM = 1;
  static final int NEAR = 2;
  static final int MIDDLE = 3;
  static final int INITIAL = 4;
  static final int FAR = 5;
  static final int OTHER = 6;

  @Override
  public List<String> names() {
    return List.of("exact", "form", "near", "middle", "initial", "far", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return EXACT;
    }
    if (NameForms.areForms(a.bare, b.bare)) {
      return FORM;
    }
    if (a.bare.length() == 1 || b.bare.length() == 1) {
      return sameStart(a.bare, b.bare, 1) ? INITIAL : OTHER;
    }
    double likeness = Likeness.jaroWinkler(a.bare, b.bare);
    if (likeness >= 0.93 || isSlip(a.bare, b.bare)) {
      return NEAR;
    }
    boolean far = likeness >= 0.8 || (likeness > 0.6 && a.sound().equals(b.sound()));
    return far ? FAR : OTHER;
  }

  static boolean isSlip(String a, String b) {
    return Math.max(a.length(), b.length()) >= 4 && Likeness.oneSlipApart(a, b);
  }

  static boolean sameStart(String a, String b, int letters) {
    return a.length() >= letters && b.length() >= letters && a.regionMatches(0, b, 0, letters);
  }
}
