package org.rollcall.settings;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of reading a file that people write.
 *
 * @param <T> what it holds
 */
public sealed interface Loaded<T> {
  /**
   * It is good.
   *
   * @param value what it holds
   */
  record Good<T>(T value) implements Loaded<T> {}

  /**
   * It is refused as a whole.
   *
   * @param problems at least one
   */
  record Broken<T>(List<Problem> problems) implements Loaded<T> {
    public Broken {
      problems = List.copyOf(problems);
    }

    /** All problems, one a line. */
    public String text() {
      return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
  }
}
