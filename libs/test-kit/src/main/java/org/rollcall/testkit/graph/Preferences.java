package org.rollcall.testkit.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The Prefer header (RFC 7240), as far as the simulator follows it. */
final class Preferences {
  private static final String PAGE = "odata.maxpagesize=";
  private static final String MINIMAL = "return=minimal";

  private Preferences() {}

  static OptionalInt mostPerPage(GraphRequest request) {
    return all(request)
        .filter(one -> one.matches(PAGE + "[1-9][0-9]{0,5}"))
        .mapToInt(one -> Integer.parseInt(one.substring(PAGE.length())))
        .findFirst();
  }

  static boolean isMinimal(GraphRequest request) {
    return all(request).anyMatch(MINIMAL::equals);
  }

  /** Says in the answer which preferences were followed. */
  static Answer applied(GraphRequest request, Answer answer) {
    String followed =
        String.join(
            ", ", all(request).filter(one -> one.equals(MINIMAL) || one.startsWith(PAGE)).toList());
    return followed.isEmpty() ? answer : answer.with("Preference-Applied", followed);
  }

  private static Stream<String> all(GraphRequest request) {
    return request.header("Prefer").stream()
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split(",")))
        .map(String::strip);
  }
}
