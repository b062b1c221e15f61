package org.rollcall.classifier.linkage;

import com.google.common.base.Splitter;
import java.util.List;

/** How two surnames agree. */
final class SurnameLevels implements Levels {
  static final int EXACT = 0;
  static final int SWAPPED = 1;
  static final int HALF = 2;
  static final int NEAR = 3;
  static final int FAR = 4;
  static final int OTHER = 5;
  private static final int SHORTEST_HALF = 3;
  private static final Splitter HALVES = Splitter.onPattern("[- ]").omitEmptyStrings();

  @Override
  public List<String> names() {
    return List.of("exact", "swapped", "half", "near", "far", "other");
  }

  /** Swapped says something of both parts of a name. */
  @Override
  public boolean isGraded(int level) {
    return level != SWAPPED;
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return EXACT;
    }
    double likeness = Likeness.jaroWinkler(a.bare, b.bare);
    if (likeness >= 0.94 || GivenLevels.isSlip(a.bare, b.bare)) {
      return NEAR;
    }
    if (shareHalf(a.text, b.text)) {
      return HALF;
    }
    boolean far = likeness >= 0.85 || (likeness > 0.65 && a.sound().equals(b.sound()));
    return far ? FAR : OTHER;
  }

  private static boolean shareHalf(String a, String b) {
    if (isOne(a) && isOne(b)) {
      return false;
    }
    List<String> halves = HALVES.splitToList(b);
    return HALVES.splitToList(a).stream()
        .anyMatch(half -> half.length() >= SHORTEST_HALF && halves.contains(half));
  }

  private static boolean isOne(String name) {
    return name.indexOf('-') < 0 && name.indexOf(' ') < 0;
  }
}
