package org.rollcall.classifier.linkage;

import java.util.List;

/** How two further given names agree. */
final class MiddleLevels implements Levels {
  private final GivenLevels asFirst = new GivenLevels();

  @Override
  public List<String> names() {
    return List.of("exact", "near", "initial", "other");
  }

  @Override
  public int of(Value a, Value b) {
    int level = asFirst.of(a, b);
    if (level == GivenLevels.EXACT) {
      return 0;
    }
    if (level == GivenLevels.INITIAL) {
      return 2;
    }
    return level == GivenLevels.FORM || level == GivenLevels.NEAR ? 1 : 3;
  }
}
