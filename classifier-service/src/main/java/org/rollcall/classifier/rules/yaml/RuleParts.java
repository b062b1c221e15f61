package org.rollcall.classifier.rules.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.rules.Admission;
import org.rollcall.classifier.rules.AdmittedRule;
import org.rollcall.classifier.rules.Objection;
import org.rollcall.classifier.rules.Rule;
import org.rollcall.classifier.rules.Side;
import org.rollcall.classifier.rules.Strength;
import org.rollcall.settings.yaml.Place;
import org.rollcall.settings.yaml.Section;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The items of {@code spec.rules}. */
final class RuleParts {
  /** No sane set of rules has more; each is asked for every contact. */
  private static final int MOST_RULES = 1_000;

  private RuleParts() {}

  static List<WrittenRule> rules(Place place, @Nullable Domains domains) {
    List<Place> items = place.items(true);
    if (items.size() > MOST_RULES) {
      place.problem(
          "too-many-rules",
          "there are more than " + MOST_RULES + " rules",
          "Put what they have in common into one rule.");
      return List.of();
    }
    List<WrittenRule> written = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Place item : items) {
      item.section(
              "id",
              "description",
              "when",
              "side",
              "strength",
              "reason",
              "owner",
              "validFrom",
              "validTo",
              "tests")
          .ifPresent(
              section -> {
                refuseTwice(section, lines);
                rule(section, domains).ifPresent(written::add);
              });
    }
    return written;
  }

  private static void refuseTwice(Section section, Map<String, Integer> lines) {
    section
        .maybe("id")
        .filter(place -> place.node() instanceof ScalarNode)
        .ifPresent(
            place -> {
              String id = ((ScalarNode) place.node()).getValue().strip();
              Integer before = lines.putIfAbsent(id, place.line());
              if (before != null) {
                place.problem(
                    "duplicate-id",
                    "the rule in line " + before + " has the same id",
                    "Give each rule an id of its own.");
              }
            });
  }

  private static Optional<WrittenRule> rule(Section section, @Nullable Domains domains) {
    int before = section.place().problems().count();
    Optional<String> id = section.need("id").flatMap(ReadRules::name);
    Optional<Place> when = section.need("when");
    Optional<String> expression = when.flatMap(Place::lines);
    Optional<Side> side = section.need("side").flatMap(place -> place.oneOf(Side.class));
    Optional<Strength> strength =
        section.need("strength").flatMap(place -> place.oneOf(Strength.class));
    Optional<String> reason = section.need("reason").flatMap(Place::text);
    Optional<String> description = section.maybe("description").flatMap(Place::lines);
    Optional<String> owner = section.maybe("owner").flatMap(Place::text);
    LocalDate from = section.maybe("validFrom").flatMap(Place::date).orElse(null);
    LocalDate to = section.maybe("validTo").flatMap(Place::date).orElse(null);
    Optional<List<GivenTest>> tests = section.maybe("tests").map(TestParts::tests);
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            id.orElse("?"),
            description.orElse(""),
            expression.get(),
            side.orElse(Side.EXTERNAL),
            strength.orElse(Strength.WEAK),
            reason.orElse("?"),
            owner.orElse(""),
            from,
            to);
    Optional<AdmittedRule> admitted = admitted(rule, section);
    admitted.ifPresent(known -> tests.ifPresent(all -> TestParts.ask(all, known, domains)));
    return section.place().problems().count() == before
        ? admitted.map(known -> new WrittenRule(rule.id(), known))
        : Optional.empty();
  }

  private static Optional<AdmittedRule> admitted(Rule rule, Section section) {
    return switch (Admission.of(rule)) {
      case Admission.Admitted admitted -> Optional.of(admitted.rule());
      case Admission.Refused refused -> {
        refused.objections().forEach(objection -> report(objection, section));
        yield Optional.empty();
      }
    };
  }

  private static void report(Objection objection, Section section) {
    Place place = section.maybe(objection.field()).orElse(section.place());
    place
        .problems()
        .add(
            objection.code(),
            place.line() + lineWithin(place, objection.line()),
            place.path(),
            objection.what(),
            objection.mend());
  }

  /** A block begins on the line below its key's; a folded text does not keep its lines. */
  private static int lineWithin(Place place, int line) {
    if (!(place.node() instanceof ScalarNode scalar)) {
      return 0;
    }
    return switch (scalar.getScalarStyle()) {
      case LITERAL -> line;
      case FOLDED, PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> 0;
    };
  }
}
