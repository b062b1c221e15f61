package org.rollcall.classifier.risk;

import com.ibm.icu.text.AlphabeticIndex;
import java.util.Locale;

/** The letters under which a list can be entered, as a locale has them: {@code Ll} in Welsh. */
final class Letters {
  private final AlphabeticIndex.ImmutableIndex<String> index;

  Letters(Locale locale) {
    index = new AlphabeticIndex<String>(locale).buildImmutableIndex();
  }

  /** The letter that a text is found under; a dash or dots for what is before and after all. */
  String of(String text) {
    return index.getBucket(index.getBucketIndex(text)).getLabel();
  }
}
