package org.rollcall.classifier.hr.csv;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.settings.Problem;

/** Collects what is wrong with the list. No problem repeats a value: values are personal data. */
final class CsvProblems {
  /** More are counted, but not kept. */
  private static final int MOST_KEPT = 200;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int more;

  CsvProblems(String file) {
    this.file = file;
  }

  void list(int line, String column, String code, String what, String mend) {
    if (found.size() < MOST_KEPT) {
      found.add(new Problem(code, file, line, column, what, mend));
    } else {
      more++;
    }
  }

  HrRead refuse(int line, String column, String code, String what, String mend) {
    return new HrRead.Refused(List.of(new Problem(code, file, line, column, what, mend)));
  }

  HrRead refused() {
    return new HrRead.Refused(all());
  }

  List<Problem> all() {
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
