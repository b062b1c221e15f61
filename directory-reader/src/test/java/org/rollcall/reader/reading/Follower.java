package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * Follows a source as the reader does: knows what every entry looked like, takes repeats for no
 * news, and believes that an entry is gone only when asking by id says so.
 */
final class Follower {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration QUIET = Duration.ofMillis(600);

  private final Map<String, String> known = new HashMap<>();
  private final List<News> news = new ArrayList<>();
  private @Nullable Cursor position;
  private ChangesEnd last = new ChangesEnd.UpToDate();

  /** Reads everything, which must be complete and give a position; what was seen is no news. */
  void readAll(DirectorySource source) {
    readAll(source, page -> true);
  }

  /** The same with somebody who is called after each page. */
  void readAll(DirectorySource source, DirectorySource.Pages meanwhile) {
    known.clear();
    SourceEnd end =
        source.readAll(
            page -> {
              page.forEach(entry -> known.put(entry.key().id(), entry.contentHash()));
              return meanwhile.take(page);
            });
    assertThat(end)
        .isInstanceOfSatisfying(
            SourceEnd.Complete.class, complete -> assertThat(complete.after()).isPresent());
    if (end instanceof SourceEnd.Complete complete) {
      position = complete.after().orElseThrow();
    }
  }

  /** Where it stands. */
  Cursor position() {
    if (position == null) {
      throw new IllegalStateException("read it whole first");
    }
    return position;
  }

  /** How the last look ended. */
  ChangesEnd lastEnd() {
    return last;
  }

  /** Looks until there is news of this id, and then until it is quiet. */
  List<News> awaitNewsOf(DirectorySource source, String id) {
    return awaitNews(source, all -> all.stream().anyMatch(each -> each.id().equals(id))).stream()
        .filter(each -> each.id().equals(id))
        .toList();
  }

  /** Looks until the news, oldest first, is enough, and then until it is quiet; all of it. */
  List<News> awaitNews(DirectorySource source, Predicate<List<News>> enough) {
    looking(PAUSE, () -> look(source) && enough.test(news));
    return untilQuiet(source);
  }

  /** Looks until nothing new has come for a while; all news since the last such call. */
  List<News> untilQuiet(DirectorySource source) {
    int[] before = {-1};
    looking(
        QUIET,
        () -> {
          boolean told = look(source);
          boolean quiet = told && news.size() == before[0];
          before[0] = news.size();
          return quiet;
        });
    List<News> all = List.copyOf(news);
    news.clear();
    return all;
  }

  private void looking(Duration pause, Callable<Boolean> until) {
    try {
      await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(pause).until(until);
    } catch (ConditionTimeoutException gaveUp) {
      throw new AssertionError(
          "the last look ended with " + last + ", the news are " + news, gaveUp);
    }
  }

  /** Looks once, as the reader does; true if all there was has been told. */
  boolean look(DirectorySource source) {
    if (!source.hasNews(position())) {
      return true;
    }
    last = source.changes(position(), page -> take(source, page));
    return last instanceof ChangesEnd.UpToDate;
  }

  private boolean take(DirectorySource source, ChangePage page) {
    page.present().forEach(this::seen);
    for (String id : page.perhapsGone()) {
      switch (source.readOne(id)) {
        case Sighting.Seen sighting -> seen(sighting.entry());
        case Sighting.Absent ignored -> missed(id);
        case Sighting.TooSoon ignored -> {}
        case Sighting.Unclear ignored -> {
          return false;
        }
      }
    }
    position = page.after();
    return true;
  }

  private void seen(DirectoryEntry entry) {
    String before = known.put(entry.key().id(), entry.contentHash());
    if (before == null) {
      news.add(new News.Appeared(entry));
    } else if (!before.equals(entry.contentHash())) {
      news.add(new News.Changed(entry));
    }
  }

  private void missed(String id) {
    if (known.remove(id) != null) {
      news.add(new News.Gone(id));
    }
  }

  /** How many entries it knows. */
  int knows() {
    return known.size();
  }

  /** What it knows, to compare with another follower. */
  Map<String, String> knowledge() {
    return Map.copyOf(known);
  }
}
