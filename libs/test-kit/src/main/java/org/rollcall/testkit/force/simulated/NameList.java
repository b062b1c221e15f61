package org.rollcall.testkit.force.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Names to choose from, each as often as it is common. Immutable. */
final class NameList {
  private final List<String> names = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private int sum;

  private NameList() {}

  static NameList read(String resource) {
    NameList list = new NameList();
    text(resource).lines().filter(line -> !line.startsWith("#")).forEach(list::add);
    return list;
  }

  /** A line is a name, which may have blanks, how common it is, and other forms. */
  private void add(String line) {
    List<String> words = Arrays.asList(line.split(" "));
    int weight = 0;
    while (!words.get(weight).chars().allMatch(Character::isDigit)) {
      weight++;
    }
    String name = String.join(" ", words.subList(0, weight));
    sum += Integer.parseInt(words.get(weight));
    names.add(name);
    upTo.add(sum);
    forms.put(name, List.copyOf(words.subList(weight + 1, words.size())));
  }

  String any(SplittableRandom random) {
    int at = random.nextInt(sum);
    int place = 0;
    while (upTo.get(place) <= at) {
      place++;
    }
    return names.get(place);
  }

  /** What people with that name go by; empty if by nothing else. */
  List<String> formsOf(String name) {
    return forms.getOrDefault(name, List.of());
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(NameList.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
