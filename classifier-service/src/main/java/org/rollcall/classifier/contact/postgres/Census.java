package org.rollcall.classifier.contact.postgres;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the number of contacts changes, by the lists that they are visible in and by verdict: a count
 * is kept up by what changes, since counting all of them again would cost each reading as much as
 * the directory is large. Not thread-safe.
 */
public final class Census {
  private final Map<Group, Long> changes = new TreeMap<>();

  /** A contact is not any more what it was; null if it was not known. */
  public void leaves(@Nullable Known before) {
    if (before != null && before.verdict() != null) {
      changes.merge(new Group(before.lists(), before.verdict()), -1L, Long::sum);
    }
  }

  /** A contact is this now. */
  public void joins(ContactRow now) {
    changes.merge(new Group(now.lists(), now.verdict()), 1L, Long::sum);
  }

  /** By how much each group has grown, or shrunk; those that stay as they are are left out. */
  public Map<Group, Long> changes() {
    Map<Group, Long> real = new TreeMap<>(changes);
    real.values().removeIf(change -> change == 0);
    return real;
  }

  /**
   * Contacts that are counted together.
   *
   * @param lists the names of their lists, as a sorted JSON array
   * @param verdict what is thought of them
   */
  public record Group(String lists, String verdict) implements Comparable<Group> {
    public Group {
      Objects.requireNonNull(lists, "lists");
      Objects.requireNonNull(verdict, "verdict");
    }

    @Override
    public int compareTo(Group other) {
      int byLists = lists.compareTo(other.lists);
      return byLists != 0 ? byLists : verdict.compareTo(other.verdict);
    }
  }
}
