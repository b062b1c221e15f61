package org.rollcall.classifier.linkage;

import java.util.List;

/** How two mail addresses agree: what stands before the @ tells the person, the rest the place. */
final class EmailLevels implements Levels {
  @Override
  public List<String> names() {
    return List.of("exact", "one slip", "local part", "near", "local near", "domain", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return 0;
    }
    if (Likeness.oneSlipApart(a.bare, b.bare)) {
      return 1;
    }
    int atA = a.bare.lastIndexOf('@');
    int atB = b.bare.lastIndexOf('@');
    if (atA < 0 || atB < 0) {
      return Likeness.jaroWinkler(a.bare, b.bare) >= 0.94 ? 3 : 6;
    }
    return parts(a.bare, atA, b.bare, atB);
  }

  private static int parts(String a, int atA, String b, int atB) {
    String localA = a.substring(0, atA);
    String localB = b.substring(0, atB);
    if (localA.equals(localB)) {
      return 2;
    }
    double local = Likeness.jaroWinkler(localA, localB);
    boolean near = local >= 0.93 || Likeness.oneSlipApart(localA, localB);
    double domain = Likeness.jaroWinkler(a.substring(atA), b.substring(atB));
    if ((near && domain >= 0.93) || (local >= 0.87 && domain == 1)) {
      return 3;
    }
    return near ? 4 : domain >= 0.95 ? 5 : 6;
  }
}
