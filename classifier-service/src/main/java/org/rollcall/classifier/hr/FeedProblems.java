package org.rollcall.classifier.hr;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.settings.Problem;

/**
 * Collects what is wrong with a feed. No problem repeats a value: values are personal data. Not
 * thread-safe.
 */
public final class FeedProblems {
  /** More are counted, but not kept. */
  private static final int MOST_KEPT = 200;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int more;

  /**
   * Nothing is wrong yet.
   *
   * @param file what people know the feed by
   */
  public FeedProblems(String file) {
    this.file = file;
  }

  /**
   * Lists a problem.
   *
   * @param line from 1; 0 where it is about the whole feed
   * @param field the column or the path of the attribute; empty for the whole line
   */
  public void list(int line, String field, String code, String what, String mend) {
    if (found.size() < MOST_KEPT) {
      found.add(new Problem(code, file, line, field, what, mend));
    } else {
      more++;
    }
  }

  /** Refuses the feed for this, whatever else was found. */
  public HrRead refuse(int line, String field, String code, String what, String mend) {
    return new HrRead.Refused(List.of(new Problem(code, file, line, field, what, mend)));
  }

  /** Refuses the feed for what was found. */
  public HrRead refused() {
    return new HrRead.Refused(all());
  }

  /** What was found, and at the end how much more. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(found);
    if (more > 0) {
      all.add(
          new Problem(
              "more-problems",
              file,
              0,
              "",
              "there are " + more + " more bad values",
              "Mend those above first."));
    }
    return all;
  }
}
