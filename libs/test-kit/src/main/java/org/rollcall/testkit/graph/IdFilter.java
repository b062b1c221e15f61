package org.rollcall.testkit.graph;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one filter that is played: {@code id eq 'a' or id eq 'b'}. */
final class IdFilter {
  private static final Pattern ONE = Pattern.compile("\\(?\\s*id\\s+eq\\s+'([^']+)'\\s*\\)?");

  private IdFilter() {}

  /** The ids; an empty set for no filter; nothing for another kind of filter. */
  static Optional<Set<String>> ids(String filter) {
    Set<String> ids = new LinkedHashSet<>();
    if (filter.isBlank()) {
      return Optional.of(ids);
    }
    for (String part : filter.strip().split("\\s+or\\s+", -1)) {
      Matcher matcher = ONE.matcher(part.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      ids.add(matcher.group(1));
    }
    return Optional.of(ids);
  }
}
