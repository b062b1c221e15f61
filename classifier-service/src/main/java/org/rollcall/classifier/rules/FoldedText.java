package org.rollcall.classifier.rules;

import com.ibm.icu.text.Transliterator;

/** Text without case, accents, punctuation and doubled blanks. */
final class FoldedText {
  private static final Transliterator FOLD =
      Transliterator.getInstance(
          "NFKD; [:Nonspacing Mark:] Remove; Lower; [[:Punctuation:][:Modifier Letter:]] Remove;"
              + " NFC");

  private FoldedText() {}

  static String of(String text) {
    return FOLD.transliterate(text).strip().replaceAll("\\s+", " ");
  }
}
