package org.rollcall.classifier.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.classifier.misdelivery.Manners;
import org.rollcall.classifier.misdelivery.Office;
import org.rollcall.classifier.misdelivery.Person;
import org.rollcall.classifier.misdelivery.Plan;
import org.rollcall.classifier.misdelivery.Post;
import org.rollcall.contracts.Risk;

/**
 * Whether those are said to be likely to whom mail goes by mistake. The weights were chosen with
 * the usual manners; seeds, manners and ways to write names of the other offices are others.
 */
class MisdeliveryTest {
  private static final Logger LOG = Logger.getLogger(MisdeliveryTest.class);
  private static final int SENDS = 600_000;

  static Stream<Arguments> offices() {
    return Stream.of(
        Arguments.of("usual", Plan.usual(11), Manners.usual()),
        Arguments.of("another seed", Plan.usual(1829), Manners.usual()),
        Arguments.of("hasty", Plan.usual(505), Manners.hasty()),
        Arguments.of("careful", Plan.usual(606), Manners.careful()),
        Arguments.of("sociable", Plan.usual(707).written(false, 0.1), Manners.sociable()),
        Arguments.of("Welsh", Plan.usual(808).written(false, 0.7), Manners.usual()),
        Arguments.of("unseen, hasty", Plan.usual(31_001).written(false, 0.2), Manners.hasty()),
        Arguments.of("unseen, careful", Plan.usual(31_002).written(true, 0.5), Manners.careful()),
        Arguments.of("unseen, sociable", Plan.usual(31_003), Manners.sociable()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offices")
  void theRankingIsThatOfTheMailThatGoesWrong(String name, Plan plan, Manners manners) {
    Office office = Office.of(plan);
    List<Person> outsiders = outsiders(office);

    Map<String, Risk> risks = risks(office);

    double[] said = outsiders.stream().mapToDouble(p -> of(risks, p).likelihood()).toArray();
    double[] wrong = new Post(office, manners, plan.seed() + 1).wrongPer10000(SENDS);
    double[] happened = outsiders.stream().mapToDouble(p -> wrong[p.number()]).toArray();
    double rho = Ranks.spearman(said, happened);
    double caught = Ranks.captured(said, happened, outsiders.size() / 10);
    LOG.infof(
        "misdelivery %s: Spearman %s, the top tenth catches %s of the best ranking",
        name, number(rho), number(caught));
    assertThat(rho).as("Spearman").isGreaterThanOrEqualTo(0.9);
    assertThat(caught).as("share of the best ranking").isGreaterThanOrEqualTo(0.85);
  }

  /** Edge case 72: somebody of a community scheme, first in a book of 5,000. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("offices")
  void theAccidentIsAmongTheThreeMostDangerous(String name, Plan plan, Manners manners) {
    Office office = Office.of(plan).with(accident(plan.surnameFirst()));
    Person accident = office.people().getLast();

    Map<String, Risk> risks = risks(office);

    Risk risk = of(risks, accident);
    long before = risks.values().stream().filter(other -> isWorse(other, risk)).count();
    LOG.infof("misdelivery %s: the accident is number %s of 5,001 entries", name, before + 1);
    assertThat(risk.band()).isIn(Risk.Band.HIGH, Risk.Band.CRITICAL);
    assertThat(risk.reasons().getFirst()).startsWith("It is the first of 5,001 entries");
    assertThat(before).isLessThan(3);
  }

  @Test
  void theAccidentHappensInTheOfficeToo() {
    Office office = Office.of(Plan.usual(11)).with(accident(true));
    double[] wrong = new Post(office, Manners.usual(), 12).wrongPer10000(SENDS);

    List<Person> worst =
        outsiders(office).stream()
            .sorted(Comparator.comparingDouble((Person p) -> -wrong[p.number()]))
            .filter(person -> person.groups().isEmpty())
            .toList();

    assertThat(worst.getFirst()).isEqualTo(office.people().getLast());
  }

  private static Person accident(boolean surnameFirst) {
    return new Person(
        0,
        false,
        "Aaron",
        "Abbott",
        surnameFirst ? "ABBOTT, Aaron" : "Aaron Abbott",
        "aaron.abbott",
        "",
        "",
        List.of(),
        false,
        0);
  }

  private static boolean isWorse(Risk one, Risk other) {
    return one.likelihood() > other.likelihood();
  }

  private static List<Person> outsiders(Office office) {
    return office.people().stream().filter(person -> !person.colleague()).toList();
  }

  private static Map<String, Risk> risks(Office office) {
    return RiskAssessment.of(Habits.usual(), Directory.LOCALES, Directory.of(office));
  }

  private static Risk of(Map<String, Risk> risks, Person person) {
    return Objects.requireNonNull(risks.get(Directory.id(person)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
