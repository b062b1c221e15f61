package org.rollcall.quickstart.assess.qute;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.ListState;

/** Says what to do next, first things first. */
record DescribeNextSteps(Assessment assessment) {
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    assessment.lists().stream()
        .filter(ListState::isInternal)
        .filter(DescribeNextSteps::firstIsNoColleague)
        .map(
            state ->
                "See that the first entry of "
                    + Words.name(state.list().name())
                    + " is a colleague: it is picked by mistake most easily.")
        .forEach(steps::add);
    long lookalikes =
        assessment.misplaced().stream()
            .filter(judged -> judged.judgement().relationship() == Relationship.LOOKALIKE)
            .count();
    if (lookalikes > 0) {
      steps.add(
          Words.count((int) lookalikes, "entry has", "entries have")
              + " an address whose domain only looks like yours: ask security before anybody writes"
              + " to it.");
    }
    if (!assessment.misplaced().isEmpty()) {
      steps.add(
          "Hide the misplaced outsiders from the lists for colleagues, or move them to a"
              + " shared list; begin with the most dangerous below. findings.csv has them all.");
    }
    undecided(steps);
    if (assessment.inputs().hr().condition().stale()) {
      steps.add(
          "Assess again with a recent HR list: with this one nobody could be called an"
              + " outsider.");
    }
    return steps;
  }

  private void undecided(List<String> steps) {
    int undecided = assessment.verdicts().getOrDefault(Verdict.UNCERTAIN, 0);
    if (undecided > 0) {
      steps.add(
          "Let people look at the "
              + Words.count(undecided, "undecided entry", "undecided entries")
              + ", cause by cause; one rule or one corrected number often settles many.");
    }
  }

  private static boolean firstIsNoColleague(ListState state) {
    return state.firsts().stream().anyMatch(first -> first.contact().verdict() != Verdict.INTERNAL);
  }
}
