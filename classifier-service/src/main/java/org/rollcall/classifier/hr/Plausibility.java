package org.rollcall.classifier.hr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is to be done with a feed that came. Each "no" says why in words that name no person.
 *
 * <p>A feed that is stale or shrunken is judged by all the same: it can only lower confidence,
 * since from it nobody's absence follows. What it may not do is to become the measure for the next.
 */
public sealed interface Plausibility {
  /** It is good, and the measure for the next. */
  record Accepted() implements Plausibility {}

  /**
   * It is judged by, with care, and is no measure.
   *
   * @param reasons at least one
   */
  record Doubted(List<String> reasons) implements Plausibility {
    public Doubted {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The one before judges on, until two people accept this one.
   *
   * @param reasons at least one
   */
  record Waiting(List<String> reasons) implements Plausibility {
    public Waiting {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The one before judges on.
   *
   * @param reasons at least one
   */
  record Refused(List<String> reasons) implements Plausibility {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Fewer persons than this tell nothing about how the export was made. */
  int FEW = 20;

  /** One person of so many may share a key with somebody else. */
  int ONE_OF = 10;

  /**
   * From what can be seen without judging anybody.
   *
   * @param losses what is less than it was, see {@link FeedSize#losses}
   */
  static Plausibility of(HrFeed feed, FeedCondition condition, List<String> losses) {
    Objects.requireNonNull(condition, "condition");
    int sharing = feed.sharing();
    if (feed.count() >= FEW && sharing * ONE_OF > feed.count()) {
      return new Refused(
          List.of(
              sharing
                  + " of "
                  + feed.count()
                  + " persons share their address or employee number with somebody else"
                  + " (duplicates). Correct the export: each belongs to one person."));
    }
    if (condition.isFresh()) {
      return new Accepted();
    }
    List<String> reasons = new ArrayList<>(losses);
    if (condition.stale()) {
      reasons.addFirst("It is older than spec.hr.maxAgeDays allows. Deliver a newer one.");
    }
    return new Doubted(reasons);
  }
}
