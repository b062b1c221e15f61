package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.contracts.Risk;

/** What the risk would be if something were done about it. */
final class WhatIf {
  private static final int MOST_LISTS = 5;

  private final RateOutsider rate;

  WhatIf(RateOutsider rate) {
    this.rate = rate;
  }

  /** What can be done, the most effective first. */
  List<Risk.Counterfactual> of(Outsider outsider) {
    List<Risk.Counterfactual> all = new ArrayList<>();
    all.add(then("hide", "Hide it from all address lists", outsider.onlyIn(exposure -> false)));
    if (!outsider.who().marked()) {
      all.add(then("label", "Add “(External)” to the name that people see", outsider.marked()));
    }
    outsider.exposures().stream()
        .filter(exposure -> outsider.exposures().size() > 1)
        .limit(MOST_LISTS)
        .forEach(
            exposure ->
                all.add(
                    then(
                        "leave-list",
                        "Take it out of " + exposure.list(),
                        outsider.onlyIn(other -> !other.list().equals(exposure.list())))));
    outsider.memberships().stream()
        .limit(1)
        .forEach(
            group ->
                all.add(
                    then(
                        "leave-group",
                        "Take it out of the group " + PlainText.of(group.name()),
                        outsider.onlyInGroups(other -> !other.equals(group)))));
    all.sort(Comparator.comparingInt(Risk.Counterfactual::likelihood));
    return all;
  }

  private Risk.Counterfactual then(String action, String text, Outsider changed) {
    return new Risk.Counterfactual(action, text, rate.likelihood(changed), rate.band(changed));
  }
}
