package org.rollcall.classifier.name;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How a name sounds, for finding candidates that are spelt otherwise: {@code Rhys} and {@code
 * Rees}, {@code Griffiths} and {@code Gruffydd}. Welsh spellings are first turned into the English
 * letters for the same sound, then Double Metaphone (Lawrence Philips, 2000) makes the key. Equal
 * keys only suggest: far more names sound alike than are alike.
 */
public final class SoundKey {
  private static final String[][] WELSH = {
    {"ll", "l"},
    {"dd", "th"},
    {"ff", "F"},
    {"f", "v"},
    {"F", "f"},
    {"rh", "r"},
    {"ph", "f"},
    {"si", "sh"},
    {"wy", "wi"},
    {"y", "i"},
    {"u", "i"}
  };

  private SoundKey() {}

  /** The key of a folded name; empty if the name has no Latin letter. */
  public static String of(String folded) {
    return metaphone(Fold.bare(folded));
  }

  /** The key of a folded name read as Welsh; often the same as {@link #of}. */
  public static String ofWelsh(String folded) {
    String spelt = Fold.bare(folded);
    for (String[] sound : WELSH) {
      spelt = spelt.replace(sound[0], sound[1]);
    }
    return metaphone(spelt);
  }

  private static String metaphone(String name) {
    if (name.isEmpty()) {
      return "";
    }
    DoubleMetaphone sounds = new DoubleMetaphone();
    sounds.setMaxCodeLen(6);
    String key = sounds.doubleMetaphone(name);
    return key == null ? "" : key;
  }
}
