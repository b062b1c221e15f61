package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.contracts.Verdict;

/**
 * Makes a verdict out of reasons: adds up the bits of each independent group as far as the group
 * goes, lets nothing be decided over a conflict of two things that decide by themselves, then
 * applies what must never be decided. Each of these steps is a line, so that the lines sum to the
 * result. Immutable.
 *
 * @param edges from which log-odds on a verdict is said
 */
record Resolver(Edges edges) {
  private static final double ROUNDING = 1e-9;

  Judgement resolve(Facts facts) {
    Considered considered = Considered.of(facts);
    Ledger ledger = new Ledger();
    for (Group group : Group.values()) {
      add(ledger, group, considered.of(group));
    }
    conflict(ledger, considered);
    Caps.againstInternal(considered)
        .forEach(cap -> ledger.capAbove(edges.notInternal(), cap.id(), cap.text()));
    Caps.againstExternal(considered)
        .forEach(cap -> ledger.capBelow(edges.notExternal(), cap.id(), cap.text()));
    capConfidence(facts, ledger);
    return judgement(facts, ledger);
  }

  private static void add(Ledger ledger, Group group, List<Reason> reasons) {
    double before = ledger.sum();
    reasons.forEach(reason -> ledger.add(reason.line()));
    String text = "Together, " + group.words() + " count for no more than this.";
    ledger.capAbove(before + group.most(), group.cap(), text);
    ledger.capBelow(before - group.most(), group.cap(), text);
  }

  /** Both are named; neither wins. */
  private void conflict(Ledger ledger, Considered considered) {
    if (!considered.decides(Side.INTERNAL) || !considered.decides(Side.EXTERNAL)) {
      return;
    }
    String text =
        "Two things that each decide say the opposite: "
            + ids(considered, Side.INTERNAL)
            + " says internal, "
            + ids(considered, Side.EXTERNAL)
            + " says external. People must decide.";
    ledger.capAbove(edges.notInternal(), "conflict", text);
    ledger.capBelow(edges.notExternal(), "conflict", text);
  }

  private static String ids(Considered considered, Side side) {
    return considered.deciding(side).stream()
        .map(reason -> reason.line().id())
        .collect(Collectors.joining(" and "));
  }

  private static void capConfidence(Facts facts, Ledger ledger) {
    boolean sure = facts.isIdentified() && facts.feed().isFresh();
    double most = Bits.of(sure ? Caps.IDENTIFIED : Caps.INFERRED);
    String text =
        sure
            ? "Nothing is surer than 99.9 %."
            : "Nothing is surer than 99 % unless an exact key in a sound HR list identifies it.";
    ledger.capAbove(most, "cap-confidence", text);
    ledger.capBelow(-most, "cap-confidence", text);
  }

  private Judgement judgement(Facts facts, Ledger ledger) {
    double logOdds = ledger.sum();
    return new Judgement(
        verdict(logOdds),
        Bits.probability(Math.abs(logOdds)),
        logOdds,
        facts.relationship(),
        facts.link().person(),
        ledger.lines());
  }

  private Verdict verdict(double logOdds) {
    if (logOdds >= edges.internal() - ROUNDING) {
      return Verdict.INTERNAL;
    }
    return logOdds <= edges.external() + ROUNDING ? Verdict.EXTERNAL : Verdict.UNCERTAIN;
  }
}
