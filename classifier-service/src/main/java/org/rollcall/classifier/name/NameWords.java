package org.rollcall.classifier.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code words.txt}: those that stand beside a name and are no part of it. */
enum NameWords {
  /** Before a name: how people are addressed. */
  TITLE,
  /** Before a name, or behind it with a number. */
  RANK,
  /** Behind a name. */
  HONOUR,
  /** Behind a surname: which of the generations. */
  SUFFIX,
  /** In brackets or behind a dash: whose somebody is. */
  MARKER,
  /** The same, anywhere. */
  MARK,
  /** Before a surname, and part of it. */
  PARTICLE,
  /** In the name of an organisation. */
  HOUSE;

  private static final Map<NameWords, Set<String>> WORDS = load();

  /** Whether the folded word has this use. */
  boolean contain(String folded) {
    return WORDS.getOrDefault(this, Set.of()).contains(folded);
  }

  private static Map<NameWords, Set<String>> load() {
    try (InputStream in =
        Objects.requireNonNull(NameWords.class.getResourceAsStream("words.txt"))) {
      Map<NameWords, Set<String>> words = new EnumMap<>(NameWords.class);
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split(" +"))
          .forEach(
              line ->
                  words
                      .computeIfAbsent(
                          valueOf(line[0].toUpperCase(Locale.ROOT)), use -> new HashSet<>())
                      .addAll(Arrays.asList(line).subList(1, line.length)));
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
