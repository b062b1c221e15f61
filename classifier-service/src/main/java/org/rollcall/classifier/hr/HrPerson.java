package org.rollcall.classifier.hr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rollcall.settings.HrPolicy;

/**
 * A person in the feed, all rows together; or what one row says about a person.
 *
 * @param id HR's own id
 * @param employments one of each row, e.g. two jobs, or left and hired again
 * @param names how the person is or was called
 * @param keys what the person is found by
 * @param posts where and as what the person works
 * @param doubtful whether one of the rows has a value that cannot be read
 */
public record HrPerson(
    String id,
    List<Employment> employments,
    HrNames names,
    HrKeys keys,
    HrPosts posts,
    boolean doubtful) {
  public HrPerson {
    Objects.requireNonNull(id, "id");
    employments = List.copyOf(employments);
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(posts, "posts");
  }

  /** A person of whom only the employments are known. */
  public HrPerson(String id, List<Employment> employments, boolean doubtful) {
    this(id, employments, HrNames.NONE, HrKeys.NONE, HrPosts.NONE, doubtful);
  }

  /** The same person, found by these keys. */
  public HrPerson with(HrKeys other) {
    return new HrPerson(id, employments, names, other, posts, doubtful);
  }

  /** This person with what another row says: employments add up, other values are kept once. */
  HrPerson and(HrPerson row) {
    List<Employment> all = new ArrayList<>(employments);
    all.addAll(row.employments);
    return new HrPerson(
        id,
        all,
        names.and(row.names),
        keys.and(row.keys),
        posts.and(row.posts),
        doubtful || row.doubtful);
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
    return rows.stream().min(Comparator.naturalOrder()).orElse(Standing.UNCLEAR);
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
