package org.rollcall.classifier.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Verdict;

/**
 * What an edition would change: how many contacts go from which verdict to which, and who, of whom
 * only a window is kept. For one thread.
 */
public final class Movement {
  private final int offset;
  private final int limit;
  private final Map<Verdict, Map<Verdict, Long>> counts = new EnumMap<>(Verdict.class);
  private final List<Moved> window = new ArrayList<>();
  private long moved;
  private long of;

  /**
   * Nothing has been looked at yet.
   *
   * @param offset how many that move are passed over
   * @param limit the most that are kept
   */
  public Movement(int offset, int limit) {
    this.offset = offset;
    this.limit = limit;
  }

  /** The next contact, judged by the present edition and by the other. */
  public void add(Verdict before, JudgedContact after) {
    of++;
    counts
        .computeIfAbsent(before, any -> new EnumMap<>(Verdict.class))
        .merge(after.verdict(), 1L, Long::sum);
    if (before != after.verdict()) {
      if (moved >= offset && window.size() < limit) {
        window.add(
            new Moved(
                after.key().directory(),
                after.key().id(),
                after.displayName(),
                before,
                after.verdict()));
      }
      moved++;
    }
  }

  /** How many contacts were looked at. */
  public long of() {
    return of;
  }

  /** How many get another verdict. */
  public long moved() {
    return moved;
  }

  /** How many go from which verdict to which, those that stay included. */
  public List<Count> matrix() {
    return counts.entrySet().stream()
        .flatMap(
            from ->
                from.getValue().entrySet().stream()
                    .map(to -> new Count(from.getKey(), to.getKey(), to.getValue())))
        .toList();
  }

  /** The kept ones of those that move, by directory and id. */
  public Stream<Moved> window() {
    return window.stream();
  }

  /** So many contacts go from one verdict to another. */
  public record Count(Verdict from, Verdict to, long contacts) {}

  /**
   * A contact that gets another verdict.
   *
   * @param directory where it lives
   * @param id its immutable id
   * @param displayName the name that people see
   * @param from its verdict now
   * @param to its verdict by the other edition
   */
  public record Moved(String directory, String id, String displayName, Verdict from, Verdict to) {
    public Moved {
      Objects.requireNonNull(directory, "directory");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(displayName, "displayName");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Moved[" + directory + "/" + id + " " + from + " -> " + to + "]";
    }
  }
}
