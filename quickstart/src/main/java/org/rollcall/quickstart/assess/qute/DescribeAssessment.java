package org.rollcall.quickstart.assess.qute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Judged;
import org.rollcall.quickstart.assess.ListState;

/** Says in words what an assessment has found. */
record DescribeAssessment(Assessment assessment) {
  private static final int MOST_DANGERS = 10;
  private static final int MOST_REASONS = 4;

  Report report() {
    List<Judged> misplaced = assessment.misplaced();
    List<Judged> undecided = assessment.all(Verdict.UNCERTAIN);
    List<Report.Danger> dangers = new ArrayList<>();
    misplaced.stream()
        .limit(MOST_DANGERS)
        .forEach(judged -> dangers.add(danger(dangers.size() + 1, judged)));
    return new Report(
        assessment.inputs().organisation().name(),
        Words.day(assessment.inputs().day()),
        headline(misplaced.size()),
        tone(misplaced.size()),
        figures(misplaced.size()),
        new DescribeNextSteps(assessment).steps(),
        assessment.lists().stream().map(DescribeAssessment::list).toList(),
        new DescribeKinds(misplaced).kinds(),
        assessment.lists().stream().flatMap(state -> firsts(state).stream()).toList(),
        dangers,
        misplaced.size() - dangers.size(),
        new DescribeDoubts(undecided).doubts(),
        Words.count(undecided.size(), "entry", "entries") + " could not be decided.",
        new DescribeUnread(assessment).unread(),
        new DescribeMeasuring(assessment).points(),
        sources(),
        assessment.version());
  }

  private String headline(int misplaced) {
    long wrongFirst =
        assessment.lists().stream()
            .filter(state -> state.isInternal() && !internalFirst(state))
            .count();
    String first =
        wrongFirst == 0
            ? ""
            : " In "
                + Words.count((int) wrongFirst, "internal list", "internal lists")
                + " the first name is not a confirmed colleague.";
    return misplaced == 0
        ? "No outsider was found in a list that is for colleagues only." + first
        : Words.count(misplaced, "outsider", "outsiders")
            + " can be picked from lists that are for colleagues only."
            + first;
  }

  private static boolean internalFirst(ListState state) {
    return state.firsts().stream().allMatch(first -> first.contact().verdict() == Verdict.INTERNAL);
  }

  private String tone(int misplaced) {
    boolean undecided =
        assessment.lists().stream()
            .anyMatch(state -> state.isInternal() && state.of(Verdict.UNCERTAIN) > 0);
    return misplaced > 0 ? "misplaced" : undecided ? "undecided" : "clean";
  }

  private List<Report.Figure> figures(int misplaced) {
    Map<Verdict, Integer> verdicts = assessment.verdicts();
    return List.of(
        figure(assessment.contacts().size(), "entries looked at", ""),
        figure(verdicts.getOrDefault(Verdict.INTERNAL, 0), "colleagues", "clean"),
        figure(verdicts.getOrDefault(Verdict.EXTERNAL, 0), "outsiders", ""),
        figure(misplaced, "of them misplaced", misplaced > 0 ? "misplaced" : "clean"),
        figure(verdicts.getOrDefault(Verdict.UNCERTAIN, 0), "undecided", "undecided"));
  }

  private static Report.Figure figure(int number, String label, String tone) {
    return new Report.Figure("%,d".formatted(number), label, tone);
  }

  private static Report.ListRow list(ListState state) {
    int outsiders = state.of(Verdict.EXTERNAL);
    int undecided = state.of(Verdict.UNCERTAIN);
    return new Report.ListRow(
        Words.name(state.list().name()),
        state.isInternal() ? "colleagues only" : "colleagues and outsiders",
        "%,d".formatted(state.all()),
        "%,d".formatted(state.of(Verdict.INTERNAL)),
        "%,d".formatted(outsiders),
        "%,d".formatted(undecided),
        state.isInternal() ? bar(state) : List.of(),
        state.isInternal() ? Words.share(state.of(Verdict.INTERNAL), state.all()) : "–",
        words(state, outsiders, undecided),
        !state.isInternal() || state.all() == 0
            ? ""
            : outsiders > 0 ? "misplaced" : undecided > 0 ? "undecided" : "clean");
  }

  private static List<String> bar(ListState state) {
    return Stream.of(Verdict.INTERNAL, Verdict.UNCERTAIN, Verdict.EXTERNAL)
        .map(
            verdict ->
                String.format(
                    Locale.ROOT, "%.2f", 100.0 * state.of(verdict) / Math.max(1, state.all())))
        .toList();
  }

  private static String words(ListState state, int outsiders, int undecided) {
    if (state.all() == 0) {
      return "Nobody is visible in it. Check its base and filter if that is a surprise.";
    }
    if (!state.isInternal()) {
      return "Outsiders may be in it.";
    }
    if (outsiders == 0 && undecided == 0) {
      return "Pure: everybody in it is a colleague.";
    }
    String open =
        undecided == 0
            ? ""
            : Words.count(undecided, "entry", "entries")
                + (undecided == 1 ? " has" : " have")
                + " to be looked at by people.";
    return outsiders == 0
        ? "No outsider was found; " + open
        : "Not pure: one entry in "
            + "%,d".formatted(Math.max(1, state.all() / outsiders))
            + " is an outsider. "
            + open;
  }

  /** One row for each entry that is first in any language. */
  private static List<Report.FirstRow> firsts(ListState state) {
    Map<Judged, String> languages =
        state.firsts().stream()
            .collect(
                Collectors.groupingBy(
                    ListState.First::contact,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        first -> first.locale().getDisplayLanguage(Locale.UK),
                        Collectors.joining(" and "))));
    List<Report.FirstRow> rows = new ArrayList<>();
    languages.forEach(
        (contact, language) ->
            rows.add(
                new Report.FirstRow(
                    Words.name(state.list().name()),
                    language,
                    Words.name(contact.judgement().displayName()),
                    Words.verdict(contact.verdict()),
                    state.isInternal() ? Words.tone(contact.verdict()) : "")));
    return rows;
  }

  private static Report.Danger danger(int rank, Judged judged) {
    Risk risk = judged.risk();
    return new Report.Danger(
        rank,
        Words.name(judged.judgement().displayName()),
        risk == null ? "" : risk.band().name().toLowerCase(Locale.ROOT),
        risk == null ? 0 : risk.likelihood(),
        risk == null ? 0 : risk.impact(),
        Words.addresses(judged),
        judged.judgement().misplacedIn().stream()
            .map(Words::name)
            .collect(Collectors.joining(", ")),
        risk == null ? List.of() : risk.reasons().stream().map(Words::text).toList(),
        risk == null ? List.of() : risk.counterfactuals().stream().map(Lowering::text).toList(),
        reasons(judged),
        Words.name(judged.entry().dn()));
  }

  /** The evidence that weighs most against it. */
  private static List<String> reasons(Judged judged) {
    return judged.judgement().evidence().stream()
        .filter(line -> line.bits() < 0 && !line.id().startsWith("cap"))
        .sorted(Comparator.comparingDouble(Evidence::bits))
        .limit(MOST_REASONS)
        .map(line -> Words.text(line.text()))
        .toList();
  }

  private List<Report.SourceRow> sources() {
    return assessment.inputs().files().stream()
        .map(
            input ->
                new Report.SourceRow(
                    input.name(),
                    Words.name(input.from()),
                    Words.name(input.says()),
                    input.sha256()))
        .toList();
  }

  /** What would lower a risk, with what would remain. */
  private static final class Lowering {
    static String text(Risk.Counterfactual one) {
      return Words.text(one.text())
          + " (then "
          + one.band().name().toLowerCase(Locale.ROOT)
          + ", "
          + one.likelihood()
          + " of 100)";
    }
  }
}
