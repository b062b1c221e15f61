package org.rollcall.classifier.hr;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of a person as HR writes them, each once, in the order of the rows. They are what
 * people typed: hostile text until somebody escapes it.
 *
 * @param given given names, one value as it stands in the feed ("Anna Mair")
 * @param knownAs what colleagues call the person
 * @param surnames present surnames; several if the rows do not agree
 * @param former surnames of before: for recognising only, never to be shown
 */
public record HrNames(
    List<String> given, List<String> knownAs, List<String> surnames, List<String> former) {
  /** Nothing is known. */
  public static final HrNames NONE = new HrNames(List.of(), List.of(), List.of(), List.of());

  public HrNames {
    given = List.copyOf(given);
    knownAs = List.copyOf(knownAs);
    surnames = List.copyOf(surnames);
    former = List.copyOf(former);
  }

  HrNames and(HrNames more) {
    return new HrNames(
        Distinct.of(given, more.given),
        Distinct.of(knownAs, more.knownAs),
        Distinct.of(surnames, more.surnames),
        Distinct.of(former, more.former));
  }

  Stream<List<String>> columns() {
    return Stream.of(given, knownAs, surnames, former);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "HrNames[***]";
  }
}
