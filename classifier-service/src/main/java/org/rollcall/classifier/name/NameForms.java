package org.rollcall.classifier.name;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which given names are forms of one another: short forms ({@code bob}, {@code robert}) and the
 * Welsh and English forms that one person uses side by side ({@code dafydd}, {@code david}, {@code
 * dai}). From {@code forms.txt}, whose head says how it was made. Forms are not transitive: {@code
 * bill} is a form of {@code gwilym} because a line says so, not because both are forms of William.
 */
public final class NameForms {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Map<String, int[]> LINES = load();

  private NameForms() {}

  /**
   * Whether two folded given names are different forms of one name; a name is not a form of itself,
   * and unknown names have no forms.
   */
  public static boolean areForms(String a, String b) {
    int[] ofA = LINES.get(a);
    int[] ofB = ofA == null ? null : LINES.get(b);
    return ofA != null && ofB != null && !a.equals(b) && meet(ofA, ofB);
  }

  /**
   * Keys that two folded given names share exactly if they are forms of one another, for indexes;
   * empty for a name without forms.
   */
  public static List<String> keys(String name) {
    int[] lines = LINES.get(name);
    return lines == null ? List.of() : Arrays.stream(lines).mapToObj(l -> "form" + l).toList();
  }

  private static boolean meet(int[] a, int[] b) {
    for (int line : a) {
      if (Arrays.binarySearch(b, line) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, int[]> load() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    int number = 0;
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int here = number++;
      for (String name : WORDS.split(line)) {
        lines.computeIfAbsent(name, n -> new TreeSet<>()).add(here);
      }
    }
    Map<String, int[]> loaded = new HashMap<>();
    lines.forEach((n, l) -> loaded.put(n, l.stream().mapToInt(Integer::intValue).toArray()));
    return Map.copyOf(loaded);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(NameForms.class.getResourceAsStream("forms.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
