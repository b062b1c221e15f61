package org.rollcall.settings.yaml;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.settings.Problem;

/** Collects everything that is wrong with one file, so that people mend it in one go. */
public final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /** Problems of a file with that path, or with another name that people know it by. */
  public Problems(String file) {
    this.file = file;
  }

  /** Collects a problem about the whole file. */
  public void aboutTheFile(String code, String what, String mend) {
    found.add(new Problem(code, file, 0, "", what, mend));
  }

  /** Collects a problem at a line. */
  public void add(String code, int line, String field, String what, String mend) {
    found.add(new Problem(code, file, line, field, what, mend));
  }

  /** How many there are so far. */
  public int count() {
    return found.size();
  }

  /** Whether there is none so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** In the order of the file. */
  public List<Problem> all() {
    return found.stream().sorted(java.util.Comparator.comparingInt(Problem::line)).toList();
  }
}
