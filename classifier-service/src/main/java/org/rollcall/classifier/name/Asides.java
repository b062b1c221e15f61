package org.rollcall.classifier.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in a name in brackets, behind a dash or as an address, apart from the name itself.
 *
 * @param name the rest
 * @param nicknames what stands in brackets or quotes within the name: {@code Dafydd (Dai) Jones}
 * @param said all other asides, in their order
 * @param address the first mail address in it
 */
record Asides(String name, List<String> nicknames, List<String> said, Optional<String> address) {
  private static final String OPEN = "([{<";
  private static final String CLOSE = ")]}>";

  Asides {
    nicknames = List.copyOf(nicknames);
    said = List.copyOf(said);
  }

  /** Takes a clean text apart. */
  static Asides of(String clean) {
    List<String> nicknames = new ArrayList<>();
    List<String> said = new ArrayList<>();
    StringBuilder rest = new StringBuilder(clean.length());
    int i = 0;
    while (i < clean.length()) {
      int kind = OPEN.indexOf(clean.charAt(i));
      int end = kind < 0 ? -1 : clean.indexOf(CLOSE.charAt(kind), i + 1);
      if (kind < 0 || CLOSE.indexOf(clean.charAt(i)) >= 0) {
        rest.append(clean.charAt(i));
        i++;
      } else if (end < 0) {
        said.add(clean.substring(i + 1));
        i = clean.length();
      } else {
        String inner = clean.substring(i + 1, end);
        boolean within = !rest.toString().isBlank() && isWord(clean, end + 1);
        (within && isNickname(inner) ? nicknames : said).add(inner);
        rest.append(' ');
        i = end + 1;
      }
    }
    return withoutAddress(behindDash(rest.toString(), said), nicknames, said);
  }

  private static boolean isWord(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isLetter(text.codePointAt(i));
  }

  private static boolean isNickname(String inner) {
    List<Token> words = Token.of(inner);
    return words.size() == 1
        && inner.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'')
        && !words.getFirst().is(NameWords.MARKER)
        && !words.getFirst().is(NameWords.TITLE)
        && !words.getFirst().is(NameWords.RANK);
  }

  /** Cuts off what stands behind the first dash, bar or colon; before it, if that is a mark. */
  private static String behindDash(String text, List<String> said) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isDash(text, i) && !text.substring(0, i).isBlank()) {
        String before = text.substring(0, i);
        String behind = text.substring(i + 2);
        boolean mark = Token.of(before).stream().allMatch(word -> word.is(NameWords.MARKER));
        said.add(mark ? before : behind);
        return mark ? behind : before;
      }
    }
    return text;
  }

  private static boolean isDash(String text, int i) {
    char c = text.charAt(i);
    boolean alone = text.charAt(i - 1) == ' ' && "-|~*".indexOf(c) >= 0;
    return text.charAt(i + 1) == ' ' && (alone || c == ':');
  }

  private static Asides withoutAddress(String text, List<String> nicknames, List<String> said) {
    StringBuilder name = new StringBuilder(text.length());
    List<String> addresses = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      if (word.indexOf('@') >= 0) {
        addresses.add(word);
      } else {
        name.append(word).append(' ');
      }
    }
    said.stream()
        .flatMap(aside -> List.of(aside.split(" ", -1)).stream())
        .filter(word -> word.indexOf('@') >= 0)
        .forEach(addresses::add);
    List<String> words = said.stream().filter(aside -> aside.indexOf('@') < 0).toList();
    return new Asides(
        name.toString(), nicknames, words, addresses.stream().map(Asides::trimmed).findFirst());
  }

  private static String trimmed(String address) {
    int start = 0;
    int end = address.length();
    while (start < end && !Character.isLetterOrDigit(address.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(address.charAt(end - 1))) {
      end--;
    }
    return address.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
