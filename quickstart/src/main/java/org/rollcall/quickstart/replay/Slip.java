package org.rollcall.quickstart.replay;

import java.util.Objects;
import java.util.Optional;

/** How a hurried sender ends on a wrong line. What that line is, the list decides. */
public sealed interface Slip {
  /** The line that the sender takes in this list; empty where the list shows none. */
  Optional<Line> picks(ShownList list);

  /** The slip in a few words, for the timeline. */
  String inWords();

  /** Opens the list and confirms the line that is marked. */
  record TopOfList() implements Slip {
    @Override
    public Optional<Line> picks(ShownList list) {
      return list.first();
    }

    @Override
    public String inWords() {
      return "took the line at the top";
    }
  }

  /**
   * Types the first letters of a colleague's name and confirms the first suggestion.
   *
   * @param letters what was typed, at least one letter
   */
  record TypedTooLittle(String letters) implements Slip {
    public TypedTooLittle {
      Objects.requireNonNull(letters, "letters");
      if (letters.isBlank()) {
        throw new IllegalArgumentException("somebody who types types something");
      }
    }

    @Override
    public Optional<Line> picks(ShownList list) {
      return list.firstUnder(letters);
    }

    @Override
    public String inWords() {
      return "typed \"" + letters + "\" and took the first suggestion";
    }
  }
}
