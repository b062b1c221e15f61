package org.rollcall.quickstart.assess.qute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.Risk;
import org.rollcall.quickstart.assess.Judged;

/**
 * Says why entries are undecided, cause by cause: whoever has to look at hundreds can take those
 * with one cause together.
 *
 * @param undecided the most dangerous first
 */
record DescribeDoubts(List<Judged> undecided) {
  private static final int MOST_EXAMPLES = 5;
  private static final String WEAK = "";

  List<Report.Doubt> doubts() {
    Map<String, List<Judged>> byCause =
        undecided.stream()
            .collect(
                Collectors.groupingBy(
                    DescribeDoubts::cause, LinkedHashMap::new, Collectors.toList()));
    List<Report.Doubt> doubts = new ArrayList<>();
    byCause.forEach((cause, those) -> doubts.add(doubt(cause, those)));
    doubts.sort(
        Comparator.comparingInt(Report.Doubt::count).reversed().thenComparing(Report.Doubt::title));
    return doubts;
  }

  private static Report.Doubt doubt(String cause, List<Judged> those) {
    Cause known = Cause.of(cause);
    String title =
        known.title().isEmpty()
            ? capped(those.getFirst()).map(line -> Words.text(line.text())).orElse("")
            : known.title();
    List<Report.Example> examples =
        those.stream().limit(MOST_EXAMPLES).map(DescribeDoubts::example).toList();
    int visible =
        (int) those.stream().filter(judged -> !judged.judgement().lists().isEmpty()).count();
    return new Report.Doubt(
        title, known.todo(), those.size(), visible, examples, those.size() - examples.size());
  }

  private static String cause(Judged judged) {
    return capped(judged)
        .or(() -> hrLine(judged))
        .map(Evidence::id)
        .filter(id -> Cause.isKnown(id) || id.startsWith("cap-"))
        .orElse(WEAK);
  }

  /** What HR says, where nothing else held the decision back. */
  private static Optional<Evidence> hrLine(Judged judged) {
    return judged.judgement().evidence().stream()
        .filter(line -> line.id().startsWith("hr-"))
        .max(Comparator.comparingDouble(line -> Math.abs(line.bits())));
  }

  /** What held the decision back: the cap that took away the most. */
  private static Optional<Evidence> capped(Judged judged) {
    return judged.judgement().evidence().stream()
        .filter(line -> line.id().startsWith("cap-") && !line.id().equals("cap-confidence"))
        .max(Comparator.comparingDouble(line -> Math.abs(line.bits())));
  }

  private static Report.Example example(Judged judged) {
    Risk risk = judged.risk();
    return new Report.Example(
        Words.name(judged.judgement().displayName()),
        Words.addresses(judged),
        weightiest(judged),
        risk == null ? "" : risk.band().name().toLowerCase(Locale.ROOT));
  }

  /** What else is known: the two lines that weigh most, caps and prior apart. */
  private static String weightiest(Judged judged) {
    return judged.judgement().evidence().stream()
        .filter(line -> !line.id().startsWith("cap") && !line.id().equals("prior"))
        .sorted(Comparator.comparingDouble((Evidence line) -> -Math.abs(line.bits())))
        .limit(2)
        .map(line -> Words.text(line.text()))
        .collect(Collectors.joining(" "));
  }
}
