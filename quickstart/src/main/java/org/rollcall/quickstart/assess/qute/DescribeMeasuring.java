package org.rollcall.quickstart.assess.qute;

import java.util.List;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Inputs;
import org.rollcall.settings.Costs;

/** Says how it was measured, and what it does not say. */
record DescribeMeasuring(Assessment assessment) {
  List<Report.Point> points() {
    return List.of(
        new Report.Point(
            "What was done",
            "Every entry of the directory was read, compared with the HR list and your own rules,"
                + " and judged by the addresses that mail to it really goes to. Nothing was"
                + " changed anywhere, and nothing was sent anywhere."),
        new Report.Point("Colleague, outsider, undecided", thresholds()),
        new Report.Point(
            "What never makes a colleague",
            "A name alone never does, nor does an address that only looks like ours. An entry"
                + " whose mail leaves the organisation is never called a colleague, whatever HR"
                + " says. Partners are trusted outsiders, not colleagues."),
        new Report.Point("The HR list", hr()),
        new Report.Point(
            "Risk",
            "Likelihood says how easily somebody picks the entry by mistake (similar names, place"
                + " in the list, what appears while typing), impact how bad that would be; both"
                + " from 0 to 100. The first entry of a list for colleagues is never below high."),
        new Report.Point(
            "What this page does not say",
            "It knows the directory of one moment. Addresses that people keep on their own devices"
                + " or in their mail program's memory are not in it. Undecided entries are not"
                + " cleared: people have to look at them."));
  }

  private String thresholds() {
    Costs costs = assessment.inputs().organisation().costs();
    return "An entry is called a colleague from %.1f %% certainty, an outsider from %.1f %%; what lies between is undecided and for people. The figures follow from your own costs: one outsider taken for a colleague counts as much as %s reviews, one colleague taken for an outsider as much as %s. Every verdict with all its reasons is in verdicts.ndjson."
        .formatted(
            100 * costs.internalThreshold(),
            100 * costs.externalThreshold(),
            plain(costs.falseInternal() / costs.review()),
            plain(costs.falseExternal() / costs.review()));
  }

  private String hr() {
    Inputs.Hr hr = assessment.inputs().hr();
    String age =
        "It is of %s and knows %s."
            .formatted(Words.day(hr.day()), Words.count(hr.feed().count(), "person", "persons"));
    return hr.condition().stale()
        ? age
            + " That is older than organisation.yaml allows: nobody was called an outsider with"
            + " its help."
        : age + " That is recent enough to be relied on.";
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? "%,d".formatted((long) number) : "%.1f".formatted(number);
  }
}
