package org.rollcall.classifier.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.Risk;

/**
 * The risks of a directory's outsiders. It is begun with all outsiders that are visible in internal
 * lists, is shown every colleague once, in any order, and then says the risks. Memory follows the
 * number of outsiders, not that of colleagues. Not thread-safe.
 */
public final class RiskAssessment {
  private final Habits habits;
  private final List<Listed> outsiders;
  private final Map<String, ListView> views = new TreeMap<>();
  private final Groups groups;

  private RiskAssessment(Habits habits, List<Locale> locales, List<Listed> outsiders) {
    this.habits = habits;
    this.outsiders = outsiders;
    this.groups = new Groups(habits, outsiders);
    Map<String, List<Listed>> byList = new TreeMap<>();
    outsiders.forEach(
        outsider ->
            lists(outsider)
                .forEach(
                    list ->
                        byList.computeIfAbsent(list, fresh -> new ArrayList<>()).add(outsider)));
    byList.forEach(
        (list, visible) -> views.put(list, new ListView(list, habits, locales, visible)));
  }

  /**
   * Begins with the outsiders; colleagues among them are left out.
   *
   * @param habits how people slip
   * @param locales under which people see lists, at least one
   * @param entries each visible in at least one internal list, or left out
   */
  public static RiskAssessment begin(
      Habits habits, List<Locale> locales, Collection<Listed> entries) {
    if (locales.isEmpty()) {
      throw new IllegalArgumentException("lists are seen under one locale at least");
    }
    return new RiskAssessment(
        habits,
        locales,
        entries.stream()
            .filter(entry -> !entry.colleague() && !entry.listings().isEmpty())
            .sorted(Comparator.comparing(Listed::id))
            .toList());
  }

  /** The risks of all outsiders of a population, by the ids of their entries. */
  public static Map<String, Risk> of(
      Habits habits, List<Locale> locales, Collection<Listed> population) {
    RiskAssessment assessment = begin(habits, locales, population);
    population.stream().filter(Listed::colleague).forEach(assessment::see);
    return assessment.risks();
  }

  /** One more colleague; not an outsider. */
  public void see(Listed colleague) {
    if (!colleague.colleague()) {
      throw new IllegalArgumentException("an outsider is no colleague");
    }
    groups.see(colleague);
    lists(colleague)
        .forEach(
            list -> {
              ListView view = views.get(list);
              if (view != null) {
                view.see(colleague);
              }
            });
  }

  /** The risk of every outsider, by the ids of their entries. To be asked at the end. */
  public Map<String, Risk> risks() {
    RateOutsider rate = new RateOutsider(habits);
    Map<String, Risk> risks = new TreeMap<>();
    outsiders.forEach(outsider -> risks.put(outsider.id(), rate.rate(exposed(outsider))));
    return risks;
  }

  private Outsider exposed(Listed outsider) {
    List<Exposure> exposures =
        lists(outsider).stream()
            .map(list -> Objects.requireNonNull(views.get(list)).of(outsider))
            .toList();
    return new Outsider(outsider, exposures, groups.of(outsider), groups.nested(outsider));
  }

  private static List<String> lists(Listed listed) {
    return listed.listings().stream().map(Listing::list).distinct().sorted().toList();
  }
}
