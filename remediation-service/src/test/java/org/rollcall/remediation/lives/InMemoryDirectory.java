package org.rollcall.remediation.lives;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.ReadTarget;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.change.WriteOutcome;
import org.rollcall.remediation.proof.OrdinarySeat;
import org.rollcall.remediation.proof.Sight;
import org.rollcall.settings.AddressList;

/** A directory in memory that can lose, delay and refuse; passes the contract of the real one. */
public final class InMemoryDirectory implements WritableDirectory, OrdinarySeat {
  private final Map<EntryKey, Map<String, List<String>>> entries = new HashMap<>();
  private final List<Late> late = new ArrayList<>();
  private final MovableClock clock;
  private final Consumer<AttributeChange> onEffect;
  private Fault fault = Fault.NONE;
  private boolean readable = true;

  /**
   * An empty one.
   *
   * @param onEffect told of each write of ours that takes effect, at that moment
   */
  public InMemoryDirectory(MovableClock clock, Consumer<AttributeChange> onEffect) {
    this.clock = clock;
    this.onEffect = onEffect;
  }

  /** What happens to the next write. */
  public enum Fault {
    NONE,
    LOST_BEFORE,
    LOST_AFTER,
    LATE,
    NOT_SENT,
    REFUSED,
    CRASH_BEFORE,
    CRASH_AFTER
  }

  /** The worker dies. */
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private record Late(EntryKey key, AttributeChange change, Instant deadline) {}

  /** Adds an entry without attributes. */
  public void add(EntryKey key) {
    entries.put(key, new HashMap<>());
  }

  /** The next write meets this. */
  public void next(Fault next) {
    fault = next;
  }

  /** Whether it can be read. */
  public void readable(boolean now) {
    readable = now;
  }

  /** A person edits by hand; an empty list clears. */
  public void personSets(EntryKey key, String attribute, List<String> values) {
    attributes(key).put(attribute, List.copyOf(values));
  }

  /** What is there. */
  public List<String> values(EntryKey key, String attribute) {
    return attributes(key).getOrDefault(attribute, List.of());
  }

  /** Operations that were delayed run now: all, or only those whose deadline has come. */
  public void runLate(boolean all) {
    List<Late> due =
        late.stream().filter(each -> all || !clock.instant().isBefore(each.deadline())).toList();
    late.removeAll(due);
    // A server drops what it could not begin within the operation's timeout.
    due.stream()
        .filter(each -> !clock.instant().isAfter(each.deadline()))
        .forEach(each -> swap(each.key(), each.change()));
  }

  private Map<String, List<String>> attributes(EntryKey key) {
    Map<String, List<String>> found = entries.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no such entry: " + key);
    }
    return found;
  }

  @Override
  public ReadTarget read(EntryKey key, String attribute) {
    if (!readable) {
      return new ReadTarget.Unreadable("down");
    }
    return entries.containsKey(key)
        ? new ReadTarget.Found("cn=" + key.id(), values(key, attribute))
        : new ReadTarget.Gone();
  }

  @Override
  public WriteOutcome write(EntryKey key, AttributeChange change, Duration timeout) {
    Fault now = fault;
    fault = Fault.NONE;
    return switch (now) {
      case NONE -> swap(key, change);
      case LOST_BEFORE -> new WriteOutcome.InDoubt("connection lost");
      case LOST_AFTER -> {
        swap(key, change);
        yield new WriteOutcome.InDoubt("connection lost");
      }
      case LATE -> {
        late.add(new Late(key, change, clock.instant().plus(timeout)));
        yield new WriteOutcome.InDoubt("no answer in time");
      }
      case NOT_SENT -> new WriteOutcome.NotSent("connection refused");
      case REFUSED -> new WriteOutcome.Refused("insufficientAccessRights");
      case CRASH_BEFORE -> throw new Crash();
      case CRASH_AFTER -> {
        swap(key, change);
        throw new Crash();
      }
    };
  }

  private WriteOutcome swap(EntryKey key, AttributeChange change) {
    if (!entries.containsKey(key)) {
      return new WriteOutcome.Mismatch("noSuchObject");
    }
    List<String> there = values(key, change.attribute());
    if (!new HashSet<>(there).equals(new HashSet<>(change.before()))) {
      return new WriteOutcome.Mismatch("noSuchAttribute");
    }
    attributes(key).put(change.attribute(), change.after());
    onEffect.accept(change);
    return new WriteOutcome.Applied();
  }

  @Override
  public Sight look(EntryKey key, AddressList list) {
    boolean hidden =
        values(key, list.hiddenWhen().attribute()).stream()
            .anyMatch(list.hiddenWhen().value()::equalsIgnoreCase);
    return hidden
        ? new Sight.NotVisible(Sight.Basis.MAIL_CLIENT_VIEW)
        : new Sight.Visible(Sight.Basis.MAIL_CLIENT_VIEW);
  }
}
