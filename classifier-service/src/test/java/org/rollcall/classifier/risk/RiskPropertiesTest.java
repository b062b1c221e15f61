package org.rollcall.classifier.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.Risk;

/** What must hold of risks whoever is in the book. */
class RiskPropertiesTest {
  private static final int PEOPLE = 60;

  @Property(tries = 150)
  void oneMoreNamesakeNeverLowersIt(@ForAll long seed, @ForAll @IntRange(max = 19) int which) {
    List<Listed> book = book(seed);
    Listed outsider = outsider(book, which);
    Listed namesake =
        new Change(outsider)
            .id("z-namesake")
            .colleague()
            .mailboxes(Set.of("somebody.else"))
            .groups(List.of())
            .done();

    Risk before = risk(book, outsider);
    Risk after = risk(with(book, namesake), outsider);

    assertThat(after.likelihood()).isGreaterThanOrEqualTo(before.likelihood());
    assertThat(after.impact()).isGreaterThanOrEqualTo(before.impact());
    assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
  }

  @Property(tries = 150)
  void hidingNeverRaisesIt(@ForAll long seed, @ForAll @IntRange(max = 19) int which) {
    List<Listed> book = book(seed);
    Listed outsider = outsider(book, which);
    Listed inOneList = new Change(outsider).listings(outsider.listings().subList(0, 1)).done();

    Risk before = risk(book, outsider);
    Risk inOne = risk(with(without(book, outsider), inOneList), outsider);

    assertThat(inOne.likelihood()).isLessThanOrEqualTo(before.likelihood());
    assertThat(before.counterfactuals())
        .allSatisfy(
            then -> {
              assertThat(then.likelihood()).isLessThanOrEqualTo(before.likelihood());
              assertThat(then.band()).isLessThanOrEqualTo(before.band());
            });
    assertThat(likelihood(before, "hide")).isEqualTo(likelihood(inOne, "hide"));
  }

  @Property(tries = 150)
  void aNameThatSortsFirstNeverLowersIt(
      @ForAll long seed,
      @ForAll @IntRange(max = 19) int which,
      @ForAll @IntRange(max = 3) int trick) {
    List<Listed> book = book(seed);
    Listed outsider = outsider(book, which);
    String lead = List.of(" ", "!", "1 ", "A ").get(trick);
    Listed renamed =
        new Change(outsider)
            .listings(
                outsider.listings().stream()
                    .map(listing -> new Listing(listing.list(), lead + listing.sortKey()))
                    .toList())
            .done();

    Risk before = risk(book, outsider);
    Risk after = risk(with(without(book, outsider), renamed), outsider);

    assertThat(after.likelihood()).isGreaterThanOrEqualTo(before.likelihood());
    assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
  }

  @Property(tries = 150)
  void oneMoreGroupNeverLowersIt(
      @ForAll long seed,
      @ForAll @IntRange(max = 19) int which,
      @ForAll @IntRange(max = 4) int group) {
    List<Listed> book = book(seed);
    Listed outsider = outsider(book, which);
    List<String> groups = new ArrayList<>(outsider.groups());
    groups.add(Books.group(group));

    Risk before = risk(book, outsider);
    Risk after =
        risk(with(without(book, outsider), new Change(outsider).groups(groups).done()), outsider);

    assertThat(after.likelihood()).isGreaterThanOrEqualTo(before.likelihood());
    assertThat(after.impact()).isGreaterThanOrEqualTo(before.impact());
  }

  @Property(tries = 100)
  void theOrderOfComingChangesNothing(@ForAll long seed) {
    List<Listed> book = book(seed);
    List<Listed> shuffled = new ArrayList<>(book);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(risks(shuffled)).isEqualTo(risks(book));
  }

  @Property(tries = 100)
  void theFirstOfAListIsNeverBelowHigh(@ForAll long seed) {
    List<Listed> book = book(seed);
    Listed first =
        new Change(outsider(book, 0))
            .id("first")
            .listings(List.of(new Listing(Books.BOOK, "\u0000 Aaa")))
            .marked()
            .done();

    Risk risk = risk(with(book, first), first);

    assertThat(risk.band()).isGreaterThanOrEqualTo(Risk.Band.HIGH);
    assertThat(risk.reasons().getFirst()).startsWith("It is the first of");
  }

  private static List<Listed> book(long seed) {
    return Books.random(seed, PEOPLE);
  }

  private static Listed outsider(List<Listed> book, int which) {
    List<Listed> outsiders = book.stream().filter(listed -> !listed.colleague()).toList();
    return outsiders.get(which % outsiders.size());
  }

  private static Map<String, Risk> risks(List<Listed> book) {
    return RiskAssessment.of(Habits.usual(), Directory.LOCALES, book);
  }

  private static Risk risk(List<Listed> book, Listed outsider) {
    return Objects.requireNonNull(risks(book).get(outsider.id()));
  }

  private static int likelihood(Risk risk, String action) {
    return risk.counterfactuals().stream()
        .filter(then -> then.action().equals(action))
        .mapToInt(Risk.Counterfactual::likelihood)
        .findFirst()
        .orElseThrow();
  }

  private static List<Listed> with(List<Listed> book, Listed more) {
    return Stream.concat(book.stream(), Stream.of(more)).toList();
  }

  private static List<Listed> without(List<Listed> book, Listed one) {
    return IntStream.range(0, book.size())
        .mapToObj(book::get)
        .filter(listed -> !listed.id().equals(one.id()))
        .toList();
  }
}
