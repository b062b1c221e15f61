package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.classifier.name.Fold;

/** Text as typing finds it: without case and accents, word by word. */
final class Folded {
  private static final int LONGEST = 256;
  private static final int MOST_WORDS = 12;

  private Folded() {}

  /** The text without case and accents. */
  static String of(String text) {
    return Fold.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** Its words: letters and digits that stand together; an apostrophe does not part them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    of(text)
        .codePoints()
        .filter(c -> c != '\'')
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else {
                end(word, words);
              }
            });
    end(word, words);
    return words;
  }

  /** Without the number at its end that tells namesakes apart. */
  static String withoutNumber(String mailbox) {
    int end = mailbox.length();
    while (end > 0 && Character.isDigit(mailbox.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? mailbox : mailbox.substring(0, end);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty() && words.size() < MOST_WORDS) {
      words.add(word.toString());
    }
    word.setLength(0);
  }
}
