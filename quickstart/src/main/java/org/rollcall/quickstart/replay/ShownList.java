package org.rollcall.quickstart.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address list at one moment, as it is shown to an ordinary user.
 *
 * @param lines its visible lines in the order shown
 */
public record ShownList(List<Line> lines) {
  public ShownList {
    lines = List.copyOf(lines);
  }

  /** The line at the top: the one that is marked when the list opens. */
  public Optional<Line> first() {
    return lines.stream().findFirst();
  }

  /** The first line that somebody sees who has typed these letters. */
  public Optional<Line> firstUnder(String letters) {
    String typed = letters.toLowerCase(Locale.ROOT);
    return lines.stream()
        .filter(line -> line.name().toLowerCase(Locale.ROOT).startsWith(typed))
        .findFirst();
  }
}
