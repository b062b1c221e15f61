package org.rollcall.quickstart.assess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.rollcall.testkit.force.simulated.Truth;

/** How verdicts compare with the truth. It reads what a user reads: the lines of the file. */
final class Score {
  private final List<JsonNode> verdicts;
  private final Map<String, Truth> truths = new HashMap<>();

  private Score(List<JsonNode> verdicts, List<Truth> truths) {
    this.verdicts = verdicts;
    truths.forEach(truth -> this.truths.put(truth.id(), truth));
  }

  static Score of(List<JsonNode> verdicts, List<Truth> truths) {
    return new Score(verdicts, truths);
  }

  int judged() {
    return verdicts.size();
  }

  /** Of the outsiders, the share that is called internal. */
  double falseInternal() {
    return share(Truth.Side.OUTSIDER, (verdict, truth) -> is(verdict, "INTERNAL"));
  }

  /** Of the staff, the share that is called external. */
  double falseExternal() {
    return share(Truth.Side.STAFF, (verdict, truth) -> is(verdict, "EXTERNAL"));
  }

  /** Of the staff, the share that is called internal as another person than it is. */
  double wrongPersons() {
    return share(
        Truth.Side.STAFF,
        (verdict, truth) ->
            is(verdict, "INTERNAL") && !verdict.get("person").asText().equals(truth.person()));
  }

  /** Of all, the share that people have to look at. */
  double undecided() {
    return (double) which((verdict, truth) -> is(verdict, "UNCERTAIN")).size() / verdicts.size();
  }

  /** Called internal although mail to them leaves the force. */
  List<String> internalThatLeave() {
    return which((verdict, truth) -> truth.leaves() && is(verdict, "INTERNAL"));
  }

  /** Called internal although they have left. */
  List<String> internalThatLeft() {
    return which(
        (verdict, truth) ->
            (truth.kind() == Truth.Kind.LEAVER || truth.kind() == Truth.Kind.FORMER_STAFF)
                && is(verdict, "INTERNAL"));
  }

  /** Verdicts by what is true. */
  String text() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode verdict : verdicts) {
      Truth truth = truth(verdict);
      counts.merge(truth + " " + verdict.get("verdict").asText(), 1, Integer::sum);
    }
    return counts.toString();
  }

  private double share(Truth.Side side, BiPredicate<JsonNode, Truth> wrong) {
    int all = which((verdict, truth) -> truth.side() == side).size();
    int those =
        which((verdict, truth) -> truth.side() == side && wrong.test(verdict, truth)).size();
    return (double) those / all;
  }

  private List<String> which(BiPredicate<JsonNode, Truth> what) {
    return verdicts.stream()
        .filter(verdict -> what.test(verdict, truth(verdict)))
        .map(verdict -> verdict.get("key").asText())
        .toList();
  }

  private Truth truth(JsonNode verdict) {
    String key = verdict.get("key").asText();
    return Objects.requireNonNull(truths.get(key.substring(key.indexOf('/') + 1)), key);
  }

  private static boolean is(JsonNode verdict, String word) {
    return verdict.get("verdict").asText().equals(word);
  }
}
