package org.rollcall.quickstart.assess.qute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rollcall.contracts.Relationship;
import org.rollcall.quickstart.assess.Judged;

/**
 * Says who the misplaced ones are: what one does about a partner is not what one does about a
 * stranger.
 */
record DescribeKinds(List<Judged> misplaced) {
  List<Report.Kind> kinds() {
    Map<Relationship, Integer> counts = new EnumMap<>(Relationship.class);
    misplaced.forEach(judged -> counts.merge(judged.judgement().relationship(), 1, Integer::sum));
    List<Report.Kind> kinds = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Relationship, Integer>comparingByValue().reversed())
        .forEach(one -> kinds.add(kind(one.getKey(), one.getValue())));
    return kinds;
  }

  private static Report.Kind kind(Relationship relationship, int count) {
    String number = "%,d".formatted(count);
    return switch (relationship) {
      case OWN ->
          new Report.Kind(
              "Address of ours", "a rule of yours says that they are outsiders", number);
      case PARTNER ->
          new Report.Kind(
              "Partner", "trusted, but not a colleague: a shared list is the place", number);
      case UNKNOWN -> new Report.Kind("Other organisation", "nobody has vouched for it", number);
      case CONSUMER ->
          new Report.Kind("Private mail", "a provider where anybody can have an address", number);
      case DISPOSABLE ->
          new Report.Kind("Throw-away mail", "an address made to be dropped", number);
      case LOOKALIKE ->
          new Report.Kind("Look-alike", "a domain that only looks like ours: ask security", number);
    };
  }
}
