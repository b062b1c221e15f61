package org.rollcall.testkit.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Names are sentences of the trade; a name that says nothing hides that nobody thought. */
final class NamingRules {
  private static final String[] EMPTY_PACKAGE_NAMES = {
    "..service..",
    "..impl..",
    "..dto..",
    "..util..",
    "..common..",
    "..model..",
    "..manager..",
    "..mapper.."
  };
  private static final String EMPTY_CLASS_NAMES =
      "(Abstract[A-Z].*|.*(Impl|Manager|Helper|Utils?|Dto|DTO))";

  private NamingRules() {}

  static List<HouseRule> all() {
    return List.of(
        new HouseRule("telling-package-names", packageNames()),
        new HouseRule("telling-class-names", classNames()),
        new HouseRule("packages-tell-their-story", packagesTellTheirStory()));
  }

  private static ArchRule packageNames() {
    return noClasses().should().resideInAnyPackage(EMPTY_PACKAGE_NAMES);
  }

  private static ArchRule classNames() {
    return noClasses().should().haveNameMatching(".*[.$]" + EMPTY_CLASS_NAMES);
  }

  /** package-info is where the feature's story stands, and where null is said to be no value. */
  private static ArchRule packagesTellTheirStory() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("live in a package with a @NullMarked package-info") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        item, marked, item.getPackageName() + " has no @NullMarked package-info"));
              }
            });
  }
}
