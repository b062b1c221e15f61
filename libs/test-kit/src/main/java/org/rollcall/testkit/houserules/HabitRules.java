package org.rollcall.testkit.houserules;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Habits that tests depend on: time and ids are asked for, waiting is injected. */
final class HabitRules {
  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.InstantSource.system",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.util.UUID.randomUUID");

  /** The one place where background work rests between its rounds. */
  private static final Set<String> MAY_SLEEP =
      Set.of("org.rollcall.delivery.Loop", "org.rollcall.delivery.RelayOutbox");

  private HabitRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule("time-and-ids-are-asked-for", timeAndIds()),
        new HouseRule("nobody-sleeps", nobodySleeps()),
        new HouseRule("nobody-prints", nobodyPrints()));
  }

  /** Classes that produce beans are where the real time and real chance come in. */
  private static ArchRule timeAndIds() {
    DescribedPredicate<JavaClass> brings =
        DescribedPredicate.describe(
            "bring time and ids",
            type ->
                type.getMethods().stream()
                    .anyMatch(annotatedWith("jakarta.enterprise.inject.Produces")));
    return noClasses()
        .that(DescribedPredicate.not(brings))
        .and()
        .resideOutsideOfPackages("org.rollcall.testkit..", "org.rollcall.quickstart..")
        .should()
        .accessTargetWhere(oneOf(CLOCKS_AND_DICE));
  }

  private static ArchRule nobodySleeps() {
    DescribedPredicate<JavaClass> mayRest =
        DescribedPredicate.describe("may rest", type -> MAY_SLEEP.contains(type.getName()));
    return noClasses()
        .that(DescribedPredicate.not(mayRest))
        .and()
        .resideOutsideOfPackages("org.rollcall.testkit..", "org.rollcall.quickstart..")
        .should()
        .accessTargetWhere(oneOf(Set.of("java.lang.Thread.sleep")));
  }

  private static ArchRule nobodyPrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.rollcall.quickstart..")
        .should()
        .accessTargetWhere(oneOf(Set.of("java.lang.System.out", "java.lang.System.err")));
  }

  private static DescribedPredicate<JavaAccess<?>> oneOf(Set<String> targets) {
    return DescribedPredicate.describe(
        "it is one of " + targets,
        access -> targets.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }
}
