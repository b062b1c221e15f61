package org.rollcall.classifier.judgement;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.Verdict;

/**
 * Finds what would change a verdict: first the single things, and if no single one would, the
 * pairs. Each answer is a judgement of its own by the same rules, never a guess.
 */
final class WhatWouldChange {
  private final Resolver resolver;

  WhatWouldChange(Resolver resolver) {
    this.resolver = resolver;
  }

  List<Counterfactual> of(Facts facts) {
    Verdict now = resolver.resolve(facts).verdict();
    List<WhatIf> possible = WhatIf.about(facts);
    List<Counterfactual> single =
        possible.stream()
            .map(one -> judged(one, facts))
            .filter(one -> one.verdict() != now)
            .toList();
    return single.isEmpty() ? pairs(facts, possible, now) : single;
  }

  private List<Counterfactual> pairs(Facts facts, List<WhatIf> possible, Verdict now) {
    List<Counterfactual> found = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      for (int j = i + 1; j < possible.size(); j++) {
        Counterfactual both = judged(both(possible.get(i), possible.get(j)), facts);
        if (both.verdict() != now) {
          found.add(both);
        }
      }
    }
    return List.copyOf(found);
  }

  private Counterfactual judged(WhatIf one, Facts facts) {
    Judgement then = resolver.resolve(one.change().apply(facts));
    return new Counterfactual(one.id(), one.text(), then.verdict(), then.logOdds());
  }

  private static WhatIf both(WhatIf one, WhatIf other) {
    return new WhatIf(
        one.id() + "-and-" + other.id(),
        one.text() + ", and " + other.text(),
        facts -> other.change().apply(one.change().apply(facts)));
  }
}
