package org.rollcall.classifier.domain;

import java.util.Objects;
import org.rollcall.contracts.DomainName;

/**
 * That a foreign domain can be mistaken for one of ours.
 *
 * @param own for which
 * @param trick by what
 */
public record Likeness(DomainName own, Trick trick) {
  public Likeness {
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(trick, "trick");
  }

  /** What makes it look like ours. */
  public enum Trick {
    /**
     * Characters that look alike: {@code dyfed-p0wys}, a Cyrillic letter, a hyphen more or less.
     */
    LETTERS("by letters that look alike"),
    /** A letter more, less, changed or swapped. */
    SPELLING("by a slip of the pen"),
    /** Our name under another ending. */
    ENDING("under another ending"),
    /** Our name as a part of a foreign one. */
    WITHIN("as a part of a foreign name"),
    /** Our name with a word that seems to belong to us. */
    COMPANY("with a word beside it");

    private final String words;

    Trick(String words) {
      this.words = words;
    }

    /** In words, for the person who decides. */
    public String words() {
      return words;
    }
  }
}
