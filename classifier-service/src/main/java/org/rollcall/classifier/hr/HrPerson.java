package org.rollcall.classifier.hr;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rollcall.settings.HrPolicy;

/**
 * A person in the feed.
 *
 * @param id HR's own id
 * @param employments all rows, e.g. two jobs, or left and hired again
 * @param doubtful whether one of the rows has a value that cannot be read
 */
public record HrPerson(String id, List<Employment> employments, boolean doubtful) {
  public HrPerson {
    Objects.requireNonNull(id, "id");
    employments = List.copyOf(employments);
  }

  /** What HR says about somebody, all rows together. */
  public enum Standing {
    /** Works here, in a category that is ours. */
    OURS,
    /** Starts later, works in an unclear category, or dates and status contradict each other. */
    UNCLEAR,
    /** Works here, in a category that is external. */
    EXTERNAL,
    /** Has left. */
    LEFT
  }

  /** What HR says on a day. A current row wins over one that is over: people are hired again. */
  public Standing on(LocalDate day, HrPolicy policy) {
    if (doubtful) {
      return Standing.UNCLEAR;
    }
    List<Standing> rows = employments.stream().map(row -> of(row, day, policy)).toList();
    return rows.stream().min(java.util.Comparator.naturalOrder()).orElse(Standing.UNCLEAR);
  }

  private static Standing of(Employment row, LocalDate day, HrPolicy policy) {
    if (row.isOver(day)) {
      return Standing.LEFT;
    }
    if (!row.isCurrent(day)) {
      return Standing.UNCLEAR;
    }
    return switch (policy.of(row.category())) {
      case INTERNAL -> Standing.OURS;
      case UNCERTAIN -> Standing.UNCLEAR;
      case EXTERNAL -> Standing.EXTERNAL;
    };
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "HrPerson[" + employments.size() + " rows]";
  }
}
