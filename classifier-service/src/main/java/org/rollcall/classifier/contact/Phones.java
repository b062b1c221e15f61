package org.rollcall.classifier.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in a telephone field, in which people write several.
 *
 * @param numbers the comparable ones
 * @param problems what is no number
 */
record Phones(Set<String> numbers, List<ContactProblem> problems) {
  private static final int LONGEST = 200;
  private static final int MOST = 4;

  static Phones of(@Nullable String written) {
    Set<String> numbers = new LinkedHashSet<>();
    List<ContactProblem> problems = new ArrayList<>();
    if (written != null && !written.isBlank()) {
      String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
      for (String part : text.split("[/;|]|\\bor\\b", MOST)) {
        PhoneNumber.comparable(part).ifPresent(numbers::add);
      }
      if (numbers.isEmpty() && !PhoneNumber.isExtension(text)) {
        problems.add(
            new ContactProblem("unreadable-phone", "phone", "this is no telephone number"));
      }
    }
    return new Phones(numbers, problems);
  }
}
