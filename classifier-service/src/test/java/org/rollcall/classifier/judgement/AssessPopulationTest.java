package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;

/** A verdict does not depend on who came first, nor on how many threads judged. */
class AssessPopulationTest {
  private final EdgeForce force =
      new EdgeForce()
          .person("P1", "9001", "Aled", "Jones", "", "+44 1267 300001", "OFFICER", "ACTIVE")
          .person("P2", "9002", "Aled", "Jones", "", "+44 1267 300002", "STAFF", "ACTIVE")
          .person("P3", "9003", "Mair", "Bevan", "", "+44 1267 300003", "STAFF", "ACTIVE")
          .rule("marked", "contact.displayName.matches('(?i)external')", "EXTERNAL", "WEAK");

  private final List<Somebody> others =
      List.of(
          Somebody.named("Aled", "Jones").known("n1").mail("aled.jones@dyfed-powys.police.uk"),
          Somebody.named("Aled", "Jones").known("n2").mail("aled.jones2@dyfed-powys.police.uk"),
          Somebody.named("Mair", "Bevan")
              .known("n3")
              .mail("mair.bevan@dyfed-powys.police.uk")
              .phone("+44 1267 300003"),
          Somebody.named("Aaron", "Abbott").known("x1").mail("aaron@canolfan.example"),
          Somebody.named("Aled", "Jones").known("x2").mail("aledjones1961@gmail.com"));

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "4, 7"})
  void neitherOrderNorThreadsChangeAnything(long seed, int threads) {
    List<ObservedEntry> entries = force.entriesWith(others);
    Assessment expected = force.assess(entries, 1);
    List<ObservedEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));

    Assessment assessed = force.assess(shuffled, threads);

    assertThat(byKey(assessed)).isEqualTo(byKey(expected));
    assertThat(assessed.firsts()).isEqualTo(expected.firsts());
    assertThat(byKey(expected).values())
        .extracting(JudgedContact::verdict)
        .as("there is something to get wrong")
        .contains(Verdict.INTERNAL, Verdict.EXTERNAL, Verdict.UNCERTAIN);
  }

  private static Map<EntryKey, JudgedContact> byKey(Assessment assessment) {
    return assessment.contacts().stream()
        .map(JudgeEntry.Assessed::judged)
        .collect(Collectors.toMap(JudgedContact::key, Function.identity()));
  }
}
