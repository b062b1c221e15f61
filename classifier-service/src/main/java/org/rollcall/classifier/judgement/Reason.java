package org.rollcall.classifier.judgement;

import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.contracts.Evidence;

/**
 * Something that speaks for or against a contact.
 *
 * @param group where it comes from
 * @param decides for which side, if it decides by itself; two that decide opposite sides make the
 *     contact UNCERTAIN
 * @param line what the explanation says
 */
record Reason(Group group, Optional<Side> decides, Evidence line) {
  private static final int LONGEST = 1_000;

  Reason {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(decides, "decides");
    Objects.requireNonNull(line, "line");
  }

  static Reason of(Group group, String id, double bits, String text) {
    return new Reason(group, Optional.empty(), line(id, bits, text));
  }

  static Reason deciding(Group group, Side side, Evidence line) {
    return new Reason(group, Optional.of(side), line);
  }

  /** A line whose text holds no control characters and is not endless. */
  static Evidence line(String id, double bits, String text) {
    return new Evidence(id, bits, PlainText.of(text, LONGEST));
  }

  boolean decides(Side side) {
    return decides.filter(side::equals).isPresent();
  }
}
