package org.rollcall.classifier.hr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.DomainName;

/**
 * The words that a feed repeats (names, titles, domains), each kept once and written as a small
 * number. Bounded: words beyond the first 65,536 are not known, and are written out.
 */
final class Words {
  private static final int MOST = 1 << 16;

  private final List<String> words = new ArrayList<>();
  private final Map<Integer, DomainName> domains = new ConcurrentHashMap<>();
  private @Nullable Map<String, Integer> codes = new HashMap<>();

  /** The number of a word, from 1; 0 if it has to be written out. */
  int code(String word) {
    Map<String, Integer> known = codes;
    if (known == null) {
      throw new IllegalStateException("no more words are taken");
    }
    Integer code = known.get(word);
    if (code != null) {
      return code;
    }
    if (words.size() == MOST) {
      return 0;
    }
    words.add(word);
    known.put(word, words.size());
    return words.size();
  }

  /** The word of a number that {@link #code} gave, not 0. */
  String word(int code) {
    return words.get(code - 1);
  }

  /** The word of a number as a domain name; each is checked once only, since that takes long. */
  DomainName domain(int code) {
    return domains.computeIfAbsent(code, number -> new DomainName(word(number)));
  }

  /** Forgets how words are numbered; what they are stays. */
  void close() {
    codes = null;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
