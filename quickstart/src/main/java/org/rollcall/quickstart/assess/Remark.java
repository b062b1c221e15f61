package org.rollcall.quickstart.assess;

import java.util.Objects;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.Problem;

/**
 * Something about an input that whoever reads the result has to know.
 *
 * @param code stable
 * @param input which input: directory, hr, rules or organisation
 * @param what what it is, and where
 * @param mend what to do about it
 */
public record Remark(String code, String input, String what, String mend) {
  /** The directory. */
  public static final String DIRECTORY = "directory";

  /** The HR list. */
  public static final String HR = "hr";

  public Remark {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  static Remark of(Trouble trouble) {
    return new Remark(trouble.code(), DIRECTORY, trouble.what(), trouble.mend());
  }

  static Remark of(Problem problem) {
    String place = problem.line() > 0 ? "line " + problem.line() : "";
    String field = problem.field().isEmpty() ? "" : problem.field();
    String where = place + (place.isEmpty() || field.isEmpty() ? "" : ", ") + field;
    String what = where.isEmpty() ? problem.what() : where + ": " + problem.what();
    return new Remark(problem.code(), HR, what, problem.mend());
  }
}
