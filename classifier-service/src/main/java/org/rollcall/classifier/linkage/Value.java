package org.rollcall.classifier.linkage;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.name.Fold;
import org.rollcall.classifier.name.SoundKey;

/** A value in the forms in which it is compared; one object for all records that hold it. */
final class Value {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Folded. */
  final String text;

  /** What makes it equal to another: folded, without punctuation that people leave out. */
  final String bare;

  /** Its words. */
  final List<String> words;

  /** How often another person has it: log2 of a share, at most 0. */
  float rarity;

  private @Nullable String sound;

  private Value(String text, String bare) {
    this.text = text;
    this.bare = bare;
    this.words = WORDS.splitToList(text);
  }

  /** A text as it is, apart from folding. */
  static Value of(String folded) {
    return new Value(folded, Fold.bare(folded).replace(" ", ""));
  }

  /** A value whose equality is decided by something else than its letters. */
  static Value of(String folded, String bare) {
    return new Value(folded, bare);
  }

  boolean isSame(Value other) {
    return this == other || bare.equals(other.bare);
  }

  String sound() {
    String known = sound;
    if (known == null) {
      known = SoundKey.of(text);
      sound = known;
    }
    return known;
  }
}
