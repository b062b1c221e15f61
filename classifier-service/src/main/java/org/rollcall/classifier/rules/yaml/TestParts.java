package org.rollcall.classifier.rules.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Kind;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.rules.AdmittedRule;
import org.rollcall.classifier.rules.ContactField;
import org.rollcall.classifier.rules.RuleTest;
import org.rollcall.settings.yaml.Place;
import org.rollcall.settings.yaml.Section;

/** The examples of a rule. */
final class TestParts {
  private static final int MOST_TESTS = 100;

  private TestParts() {}

  static List<GivenTest> tests(Place place) {
    List<Place> items = place.items(true);
    if (items.size() > MOST_TESTS) {
      place.problem(
          "too-many-tests",
          "a rule has at most " + MOST_TESTS + " tests",
          "Keep the telling ones.");
      return List.of();
    }
    List<GivenTest> tests = new ArrayList<>();
    for (Place item : items) {
      test(item).ifPresent(test -> tests.add(new GivenTest(test, item)));
    }
    return tests;
  }

  /** Asks them all; what fails becomes a problem. */
  static void ask(List<GivenTest> tests, AdmittedRule rule, @Nullable Domains domains) {
    if (domains == null) {
      return;
    }
    for (GivenTest given : tests) {
      given
          .test()
          .failure(rule, domains)
          .ifPresent(
              instead ->
                  given
                      .place()
                      .problem(
                          "test-failed",
                          "the rule does not pass its own test: " + instead,
                          "Correct the rule, or the test if it expects the wrong thing."));
    }
  }

  private static Optional<RuleTest> test(Place place) {
    int before = place.problems().count();
    Optional<Section> section = place.section("contact", "fires");
    Optional<Map<ContactField, Object>> contact =
        section.flatMap(found -> found.need("contact")).flatMap(TestParts::contact);
    Optional<Boolean> fires = section.flatMap(found -> found.need("fires")).flatMap(Place::flag);
    return place.problems().count() == before
        ? Optional.of(new RuleTest(contact.orElseThrow(), fires.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Map<ContactField, Object>> contact(Place place) {
    return place
        .section(ContactField.names().toArray(String[]::new))
        .map(
            section -> {
              Map<ContactField, Object> given = new EnumMap<>(ContactField.class);
              for (ContactField field : ContactField.values()) {
                section
                    .maybe(field.fieldName())
                    .flatMap(value -> value(field, value))
                    .ifPresent(value -> given.put(field, value));
              }
              return given;
            });
  }

  private static Optional<?> value(ContactField field, Place place) {
    if (field == ContactField.KIND) {
      return place.oneOf(Kind.class).map(Kind::name);
    }
    return switch (field.type()) {
      case TEXT -> text(place);
      case TEXTS -> Optional.of(texts(place));
      case NUMBER -> place.whole(0, Integer.MAX_VALUE).map(Integer::longValue);
      case FLAG -> place.flag();
    };
  }

  /** An example may well say that a text is empty. */
  private static Optional<String> text(Place place) {
    return place.isEmptyText() ? Optional.of("") : place.lines();
  }

  private static List<String> texts(Place place) {
    return place.items(true).stream().flatMap(item -> text(item).stream()).toList();
  }
}
