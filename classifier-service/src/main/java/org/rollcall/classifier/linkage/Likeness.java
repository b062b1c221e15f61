package org.rollcall.classifier.linkage;

/** How alike two short texts are written. */
final class Likeness {
  private static final int LONGEST = 64;

  private Likeness() {}

  /** Whether one insertion, deletion, substitution or swap of neighbours makes them equal. */
  static boolean oneSlipApart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = 0;
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    if (a.length() != b.length()) {
      return a.length() > b.length()
          ? sameFrom(a, from + 1, b, from)
          : sameFrom(b, from + 1, a, from);
    }
    return from == a.length()
        || sameFrom(a, from + 1, b, from + 1)
        || (from + 1 < a.length()
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from)
            && sameFrom(a, from + 2, b, from + 2));
  }

  private static boolean sameFrom(String a, int fromA, String b, int fromB) {
    return a.regionMatches(fromA, b, fromB, Math.max(a.length() - fromA, b.length() - fromB));
  }

  /** Jaro's likeness with Winkler's bonus for a common beginning: 0 to 1. */
  static double jaroWinkler(String first, String second) {
    String a = first.length() > LONGEST ? first.substring(0, LONGEST) : first;
    String b = second.length() > LONGEST ? second.substring(0, LONGEST) : second;
    double jaro = jaro(a, b);
    int common = 0;
    int most = Math.min(4, Math.min(a.length(), b.length()));
    while (common < most && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return jaro + common * 0.1 * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() == b.length() ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    long inA = 0;
    long inB = 0;
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length(), i + reach + 1);
      for (int j = Math.max(0, i - reach); j < end; j++) {
        if ((inB >>> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
          inA |= 1L << i;
          inB |= 1L << j;
          break;
        }
      }
    }
    double common = Long.bitCount(inA);
    if (common == 0) {
      return 0;
    }
    double swapped = outOfOrder(a, inA, b, inB) / 2.0;
    return (common / a.length() + common / b.length() + (common - swapped) / common) / 3;
  }

  private static int outOfOrder(String a, long inA, String b, long inB) {
    int different = 0;
    long restB = inB;
    for (long restA = inA; restA != 0; restA &= restA - 1) {
      if (a.charAt(Long.numberOfTrailingZeros(restA))
          != b.charAt(Long.numberOfTrailingZeros(restB))) {
        different++;
      }
      restB &= restB - 1;
    }
    return different;
  }
}
