package org.rollcall.classifier.risk;

import org.jspecify.annotations.Nullable;

/** The colleagues that bear a name; counted, and one of them named. Not thread-safe. */
final class Bearers {
  private int colleagues;
  private @Nullable String example;
  private @Nullable String sensitive;

  /** One more. Whoever comes first in code order is the example, whatever the order of coming. */
  void add(Listed colleague) {
    colleagues++;
    example = smaller(example, colleague.shownName());
    if (TellingWords.areSensitive(colleague.department())) {
      sensitive = smaller(sensitive, colleague.department());
    }
  }

  /** All of another's as well. */
  void add(Bearers others) {
    colleagues += others.colleagues;
    if (others.example != null) {
      example = smaller(example, others.example);
    }
    if (others.sensitive != null) {
      sensitive = smaller(sensitive, others.sensitive);
    }
  }

  /** How many. */
  int colleagues() {
    return colleagues;
  }

  /** The name of one as people see it; empty if there is none. */
  String example() {
    return example == null ? "" : example;
  }

  /** A department of one of them in which a wrong mail is worse than elsewhere; null if none. */
  @Nullable String sensitive() {
    return sensitive;
  }

  private static String smaller(@Nullable String one, String other) {
    return one == null || other.compareTo(one) < 0 ? other : one;
  }
}
