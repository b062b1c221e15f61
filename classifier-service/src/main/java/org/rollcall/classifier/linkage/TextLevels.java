package org.rollcall.classifier.linkage;

import java.util.List;

/** How two texts agree: equal, near in writing, in the same words, in some words. */
final class TextLevels implements Levels {
  @Override
  public List<String> names() {
    return List.of("exact", "near", "same words", "far", "some words", "other");
  }

  @Override
  public int of(Value a, Value b) {
    if (a.isSame(b)) {
      return 0;
    }
    double likeness = Likeness.jaroWinkler(a.bare, b.bare);
    if (likeness >= 0.94 || GivenLevels.isSlip(a.bare, b.bare)) {
      return 1;
    }
    int shared = shared(a.words, b.words);
    int fewer = Math.min(a.words.size(), b.words.size());
    if (fewer > 0 && shared == fewer) {
      return 2;
    }
    return likeness >= 0.86 ? 3 : shared > 0 ? 4 : 5;
  }

  private static int shared(List<String> a, List<String> b) {
    int shared = 0;
    for (String word : a) {
      if (word.length() > 2 && b.contains(word)) {
        shared++;
      }
    }
    return shared;
  }
}
