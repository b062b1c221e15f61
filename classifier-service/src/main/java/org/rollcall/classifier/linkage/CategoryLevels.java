package org.rollcall.classifier.linkage;

import java.util.List;

/** One of few values: equal or not. */
final class CategoryLevels implements Levels {
  @Override
  public List<String> names() {
    return List.of("exact", "other");
  }

  @Override
  public int of(Value a, Value b) {
    return a.isSame(b) ? 0 : 1;
  }
}
