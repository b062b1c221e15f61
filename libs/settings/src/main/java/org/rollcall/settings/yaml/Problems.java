package org.rollcall.settings.yaml;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.settings.Problem;

/** Collects everything that is wrong with one file, so that people mend it in one go. */
final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void aboutTheFile(String code, String what, String mend) {
    found.add(new Problem(code, file, 0, "", what, mend));
  }

  void add(String code, int line, String field, String what, String mend) {
    found.add(new Problem(code, file, line, field, what, mend));
  }

  int count() {
    return found.size();
  }

  boolean none() {
    return found.isEmpty();
  }

  /** In the order of the file. */
  List<Problem> all() {
    return found.stream().sorted(java.util.Comparator.comparingInt(Problem::line)).toList();
  }
}
