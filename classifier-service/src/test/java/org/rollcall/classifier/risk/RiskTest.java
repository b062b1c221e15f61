package org.rollcall.classifier.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Risk;

/** What is said of single outsiders, and why. */
class RiskTest {
  private final List<Listed> book = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {" ", "!", "1"})
  void edgeCase73WhatSortsBeforeAllLettersIsSaid(String lead) {
    colleagues("Aaronson, Aled", "Evans, Huw", "Zebedee, Nia");
    Listed outsider = outsider(lead + "Yorke, Sam");

    Risk risk = risk(outsider, Locale.UK);

    assertThat(risk.band()).isGreaterThanOrEqualTo(Risk.Band.HIGH);
    assertThat(risk.reasons().getFirst())
        .startsWith("It is the first of 4 entries of Everybody, since its name there begins with ")
        .contains(lead.isBlank() ? "a blank" : "“" + lead + "”");
  }

  @Test
  void edgeCase74InWelshLlIsALetterOfItsOwn() {
    colleagues("Adams, Aled", "Lund, Huw", "Lyle, Nia", "Price, Sian");
    Listed outsider = outsider("Llan, Sam");

    Risk english = risk(outsider, Locale.UK);
    Risk welsh = risk(outsider, Locale.forLanguageTag("cy-GB"));

    assertThat(english.reasons()).anyMatch(reason -> reason.startsWith("It is row 2 of 5"));
    assertThat(welsh.reasons()).anyMatch(reason -> reason.startsWith("It is row 4 of 5"));
    assertThat(english.reasons()).anyMatch(reason -> reason.contains("“l” lists it before 2"));
    assertThat(welsh.reasons()).noneMatch(reason -> reason.contains("“l” lists it"));
  }

  @Test
  void theWorstOfTheLocalesCounts() {
    colleagues("Lund, Huw", "Lyle, Nia");
    Listed outsider = outsider("Llan, Sam");

    assertThat(risk(outsider, Locale.forLanguageTag("cy-GB"), Locale.UK).band())
        .as("first in English only")
        .isGreaterThanOrEqualTo(Risk.Band.HIGH);
    assertThat(risk(outsider, Locale.forLanguageTag("cy-GB")).band()).isLessThan(Risk.Band.HIGH);
  }

  @ParameterizedTest
  @CsvSource({
    "'Jones, Aled', has the same name: ",
    "'Jones, Alun', has the same surname and initial: ",
    "'Jonas, Aled', has a name that differs by one letter: ",
    "'Aled, Jones', has the same name in the other order: "
  })
  void aColleagueWhoCanBeMeantIsNamed(String colleague, String how) {
    colleagues("Adams, Huw", colleague);

    Risk risk = risk(outsider("Jones, Aled"), Locale.UK);

    assertThat(risk.reasons()).anyMatch(reason -> reason.contains(how + " " + colleague));
  }

  @Test
  void aFormOfTheNameIsFoundToo() {
    colleagues("Adams, Huw", "Jones, David");

    assertThat(risk(outsider("Jones, Dafydd"), Locale.UK).reasons())
        .anyMatch(reason -> reason.contains("has a form of the same name: Jones, David"));
  }

  @Test
  void aGroupOfColleaguesStaysARiskWhenTheContactIsHidden() {
    colleagues("Adams, Huw", "Evans, Nia", "Owen, Sian");
    book.replaceAll(one -> new Change(one).groups(List.of("cn=All Staff,dc=ours")).done());
    Listed outsider =
        new Change(outsider("Jones, Aled")).groups(List.of("cn=All Staff,dc=ours")).done();

    Risk risk = risk(outsider, Locale.UK);

    assertThat(risk.reasons())
        .contains("Mail to the group All Staff (3 colleagues) reaches it too.");
    assertThat(then(risk, "hide").likelihood()).isPositive();
    assertThat(then(risk, "leave-group").likelihood()).isLessThan(risk.likelihood());
  }

  @Test
  void hiddenFromTheOnlyListNothingIsLeft() {
    colleagues("Adams, Huw", "Jones, Aled");

    Risk risk = risk(outsider("Jones, Aled"), Locale.UK);

    assertThat(then(risk, "hide").likelihood()).isZero();
    assertThat(then(risk, "hide").band()).isEqualTo(Risk.Band.LOW);
    assertThat(then(risk, "label").likelihood()).isLessThan(risk.likelihood());
  }

  @Test
  void whoMayBeMeantSaysHowBadItIs() {
    colleagues("Adams, Huw", "Jones, Aled");
    int ordinary = risk(outsider("Jones, Aled"), Locale.UK).impact();
    book.removeIf(one -> one.surname().equals("jones"));
    book.add(person("safe", true, "Jones, Aled", "Safeguarding"));

    Risk risk = risk(outsider("Jones, Aled"), Locale.UK);

    assertThat(risk.impact()).isGreaterThan(ordinary);
    assertThat(risk.reasons()).anyMatch(reason -> reason.contains("(Safeguarding)"));
  }

  private void colleagues(String... shown) {
    for (String name : shown) {
      book.add(person("c" + book.size(), true, name, "Roads"));
    }
  }

  private static Listed outsider(String shown) {
    return person("outsider", false, shown, "");
  }

  /** From {@code Surname, Given}. */
  private static Listed person(String id, boolean colleague, String shown, String department) {
    List<String> words = Folded.words(shown.replaceAll("[!1]", ""));
    return new Listed(
        id,
        colleague,
        colleague ? Relationship.OWN : Relationship.UNKNOWN,
        shown,
        words.getLast(),
        words.getFirst(),
        Set.copyOf(words),
        Set.of(id),
        department,
        List.of(),
        0,
        List.of(new Listing("Everybody", shown)),
        Set.of(),
        false);
  }

  private Risk risk(Listed outsider, Locale... locales) {
    List<Listed> all = new ArrayList<>(book);
    all.add(outsider);
    return Objects.requireNonNull(
        RiskAssessment.of(Habits.usual(), List.of(locales), all).get(outsider.id()));
  }

  private static Risk.Counterfactual then(Risk risk, String action) {
    return risk.counterfactuals().stream()
        .filter(one -> one.action().equals(action))
        .findFirst()
        .orElseThrow();
  }
}
