package org.rollcall.quickstart.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rollcall.classifier.judgement.AssessPopulation;
import org.rollcall.classifier.judgement.Assessment.ListOf;
import org.rollcall.classifier.judgement.Grounds;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;

/** Judges everybody in a directory: the one door to the classifier's core. */
record JudgeEverybody(Inputs inputs, int threads) {
  Assessment judge(String version) {
    Grounds grounds =
        new Grounds(
            inputs.organisation(),
            inputs.hr().feed(),
            inputs.hr().condition(),
            inputs.rules(),
            inputs.day());
    var judged = new AssessPopulation(grounds, threads).assess(inputs.directory().entries());
    List<Judged> contacts =
        judged.contacts().stream()
            .map(one -> new Judged(one.contact(), one.judged(), one.link().person().orElse(null)))
            .toList();
    return new Assessment(inputs, contacts, lists(contacts, judged.firsts()), version);
  }

  private List<ListState> lists(
      List<Judged> contacts, Map<ListOf, Map<Locale, EntryKey>> firstOnes) {
    Map<EntryKey, Judged> byKey = new HashMap<>();
    Map<String, Map<Verdict, Integer>> visible = new HashMap<>();
    for (Judged judged : contacts) {
      byKey.put(judged.judgement().key(), judged);
      for (String list : judged.judgement().lists()) {
        visible
            .computeIfAbsent(list, unknown -> new EnumMap<>(Verdict.class))
            .merge(judged.verdict(), 1, Integer::sum);
      }
    }
    String directory = inputs.directory().name();
    List<ListState> states = new ArrayList<>();
    for (AddressList list : inputs.organisation().listsOf(directory)) {
      Map<Locale, EntryKey> firsts =
          firstOnes.getOrDefault(new ListOf(directory, list.name()), Map.of());
      states.add(
          new ListState(list, visible.getOrDefault(list.name(), Map.of()), firsts(firsts, byKey)));
    }
    return states;
  }

  private static List<ListState.First> firsts(
      Map<Locale, EntryKey> firsts, Map<EntryKey, Judged> byKey) {
    List<ListState.First> first = new ArrayList<>();
    firsts.forEach(
        (locale, key) ->
            first.add(
                new ListState.First(
                    locale, Objects.requireNonNull(byKey.get(key), "a first one was judged"))));
    return first;
  }
}
