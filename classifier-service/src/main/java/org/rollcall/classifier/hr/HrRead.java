package org.rollcall.classifier.hr;

import java.util.List;
import java.util.Objects;
import org.rollcall.settings.Problem;

/** What came of reading a feed. */
public sealed interface HrRead {
  /**
   * It can be judged by.
   *
   * @param feed everybody in it
   * @param problems bad values in well-formed rows; their persons decide nothing
   */
  record Accepted(HrFeed feed, List<Problem> problems) implements HrRead {
    public Accepted {
      Objects.requireNonNull(feed, "feed");
      problems = List.copyOf(problems);
    }
  }

  /**
   * It is refused as a whole.
   *
   * @param problems at least one
   */
  record Refused(List<Problem> problems) implements HrRead {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
