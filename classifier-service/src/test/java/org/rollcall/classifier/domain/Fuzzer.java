package org.rollcall.classifier.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.contracts.DomainName;

/**
 * Makes the names that a person who wants to be mistaken for a domain would register, by the usual
 * kinds of such names. It knows nothing of how they are found: letters, keys and words are its own.
 */
final class Fuzzer {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";
  private static final String VOWELS = "aeiou";

  /** Neighbours on a keyboard. */
  private static final Map<Character, String> KEYS =
      keys("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

  /** What is drawn nearly the same: other scripts, accents, pairs of letters, digits. */
  private static final Map<Character, List<String>> PICTURES =
      Map.ofEntries(
          Map.entry('a', List.of("à", "á", "â", "ä", "å", "ɑ", "а", "ạ", "ă")),
          Map.entry('b', List.of("ь", "ḅ")),
          Map.entry('c', List.of("ç", "с", "ċ")),
          Map.entry('d', List.of("cl", "ԁ", "ḍ")),
          Map.entry('e', List.of("é", "è", "ê", "ë", "ē", "ė", "е", "ẹ")),
          Map.entry('g', List.of("ɡ", "ġ", "ğ")),
          Map.entry('h', List.of("һ", "ḥ")),
          Map.entry('i', List.of("1", "l", "í", "ì", "ï", "ı", "і", "ị")),
          Map.entry('k', List.of("ķ", "ḳ")),
          Map.entry('l', List.of("1", "i", "ḷ")),
          Map.entry('m', List.of("rn", "nn", "ṃ")),
          Map.entry('n', List.of("ñ", "ń", "ṇ")),
          Map.entry('o', List.of("0", "ó", "ò", "ö", "ο", "о", "ọ")),
          Map.entry('p', List.of("р", "ṗ")),
          Map.entry('r', List.of("ŕ", "ṛ")),
          Map.entry('s', List.of("ѕ", "ş", "ṣ")),
          Map.entry('t', List.of("ţ", "ṭ")),
          Map.entry('u', List.of("ú", "ü", "ù", "ụ")),
          Map.entry('w', List.of("vv", "ŵ", "ẇ", "ẉ")),
          Map.entry('x', List.of("х", "ẋ")),
          Map.entry('y', List.of("у", "ý", "ÿ", "ỵ")),
          Map.entry('z', List.of("ż", "ẓ")));

  private static final List<String> ENDINGS =
      List.of(
          "com",
          "net",
          "org",
          "info",
          "biz",
          "co",
          "uk",
          "co.uk",
          "org.uk",
          "me.uk",
          "wales",
          "cymru",
          "online",
          "site",
          "app",
          "police.co.uk",
          "uk.com",
          "eu",
          "ie",
          "io",
          "xyz");

  private static final List<String> WORDS =
      List.of(
          "login",
          "mail",
          "webmail",
          "portal",
          "secure",
          "security",
          "support",
          "staff",
          "hr",
          "payroll",
          "office",
          "helpdesk",
          "vpn",
          "account",
          "service",
          "online",
          "team",
          "auth",
          "my",
          "sso",
          "it",
          "recruitment",
          "intranet",
          "email",
          "police",
          "uk",
          "gov",
          "heddlu");

  private final String label;
  private final String ending;

  /** For a name that is registered: a label and what it is registered under. */
  Fuzzer(String label, String ending) {
    this.label = label;
    this.ending = ending;
  }

  /** All of them, by kind; none of them is the name itself. */
  Map<String, Set<DomainName>> names() {
    Map<String, Set<DomainName>> names = new LinkedHashMap<>();
    names.put(
        "addition",
        under(Stream.of("abcdefghijklmnopqrstuvwxyz0123456789".split("")).map(label::concat)));
    names.put("bitsquatting", under(bitsquatting()));
    names.put("homoglyph", under(homoglyphs()));
    names.put("homoglyph twice", under(homoglyphsTwice()));
    names.put("hyphenation", under(at(1, (left, right) -> left + "-" + right)));
    names.put("hyphens dropped", under(Stream.of(label.replace("-", ""))));
    names.put(
        "insertion", under(keyed((i, key) -> label.substring(0, i) + key + label.substring(i))));
    names.put(
        "omission", under(at(1, (left, right) -> left.substring(0, left.length() - 1) + right)));
    names.put(
        "repetition", under(at(1, (left, right) -> left + left.charAt(left.length() - 1) + right)));
    names.put(
        "replacement",
        under(keyed((i, key) -> label.substring(0, i) + key + label.substring(i + 1))));
    names.put("transposition", under(transpositions()));
    names.put("vowel swap", under(vowels()));
    names.put("plural", under(Stream.of(label + "s")));
    names.put(
        "dictionary",
        elsewhere(
            WORDS.stream()
                .flatMap(
                    word ->
                        Stream.of(
                            label + word, label + "-" + word, word + label, word + "-" + label))));
    names.put("ending", domains(ENDINGS.stream().map(other -> label + "." + other)));
    names.put(
        "left of a foreign name",
        domains(
            Stream.of("evil.com", "x-mail.net", "wales-online.co.uk")
                .flatMap(
                    foreign ->
                        Stream.of(
                            label + "." + foreign,
                            label + "." + ending + "." + foreign,
                            "mail." + label + "." + foreign))));
    names.put(
        "ending glued on",
        domains(
            Stream.of(
                label + "-" + ending.replace('.', '-') + ".com",
                label + "-" + ending,
                label + ending.replace(".", "") + ".com")));
    names.values().forEach(all -> all.remove(DomainName.of(label + "." + ending)));
    return names;
  }

  private Stream<String> bitsquatting() {
    return IntStream.range(0, label.length())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, 7)
                    .map(bit -> label.charAt(i) ^ (1 << bit))
                    .filter(c -> LETTERS.indexOf(c) >= 0)
                    .mapToObj(c -> label.substring(0, i) + (char) c + label.substring(i + 1)));
  }

  private Stream<String> homoglyphs() {
    return IntStream.range(0, label.length()).boxed().flatMap(i -> drawn(label, i));
  }

  private Stream<String> homoglyphsTwice() {
    return homoglyphs()
        .flatMap(
            once ->
                IntStream.range(0, once.length()).boxed().flatMap(i -> drawn(once, i)).limit(12));
  }

  private static Stream<String> drawn(String text, int i) {
    return PICTURES.getOrDefault(text.charAt(i), List.of()).stream()
        .map(picture -> text.substring(0, i) + picture + text.substring(i + 1));
  }

  private Stream<String> transpositions() {
    return IntStream.range(1, label.length())
        .filter(i -> label.charAt(i) != label.charAt(i - 1))
        .mapToObj(
            i ->
                label.substring(0, i - 1)
                    + label.charAt(i)
                    + label.charAt(i - 1)
                    + label.substring(i + 1));
  }

  private Stream<String> vowels() {
    return IntStream.range(0, label.length())
        .filter(i -> VOWELS.indexOf(label.charAt(i)) >= 0)
        .boxed()
        .flatMap(
            i ->
                VOWELS
                    .chars()
                    .filter(c -> c != label.charAt(i))
                    .mapToObj(c -> label.substring(0, i) + (char) c + label.substring(i + 1)));
  }

  private Stream<String> at(int first, java.util.function.BinaryOperator<String> change) {
    return IntStream.range(first, label.length())
        .mapToObj(i -> change.apply(label.substring(0, i), label.substring(i)));
  }

  private Stream<String> keyed(java.util.function.BiFunction<Integer, String, String> change) {
    return IntStream.range(1, label.length())
        .boxed()
        .flatMap(
            i ->
                Stream.of(KEYS.getOrDefault(label.charAt(i), "").split(""))
                    .filter(key -> !key.isEmpty())
                    .map(key -> change.apply(i, key)));
  }

  /** Where everybody can register what they like. */
  private static Set<DomainName> elsewhere(Stream<String> labels) {
    return domains(labels.flatMap(other -> Stream.of(other + ".com", other + ".co.uk")));
  }

  private Set<DomainName> under(Stream<String> labels) {
    return domains(labels.map(other -> other + "." + ending));
  }

  private static Set<DomainName> domains(Stream<String> names) {
    return names
        .filter(name -> name.indexOf('.') > 0)
        .flatMap(name -> DomainName.parse(name).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<Character, String> keys(String... rows) {
    Map<Character, String> keys = new LinkedHashMap<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length(); c++) {
        List<String> near = new ArrayList<>();
        for (int dr = -1; dr <= 1; dr++) {
          for (int dc = -1; dc <= 1; dc++) {
            int row = r + dr;
            int column = c + dc;
            if (row >= 0 && row < rows.length && column >= 0 && column < rows[row].length()) {
              near.add(rows[row].substring(column, column + 1));
            }
          }
        }
        near.remove(rows[r].substring(c, c + 1));
        keys.put(rows[r].charAt(c), String.join("", near));
      }
    }
    return keys;
  }
}
