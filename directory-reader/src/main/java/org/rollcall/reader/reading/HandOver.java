package org.rollcall.reader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.entry.DirectoryEntry;

/**
 * Hands pages from the thread that reads a directory to one that compares and writes them, so that
 * both work at once. A few pages wait at most; their order is kept; what has been handed over is
 * written even if reading breaks off. Once writing fails or the lease is lost, reading is stopped.
 */
final class HandOver implements DirectorySource.Pages, AutoCloseable {
  private static final int MOST_WAITING = 4;
  private static final int MOST_AT_ONCE = 2_000;
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final Writing writing;
  private final BlockingQueue<Item> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread writer;
  private volatile boolean open = true;
  private volatile boolean kept = true;
  private volatile @Nullable Throwable broken;

  HandOver(Writing writing) {
    this.writing = writing;
    this.writer = Thread.ofVirtual().name("full-pass-writes").start(this::writeAll);
  }

  @Override
  public boolean take(List<DirectoryEntry> page) {
    return put(new Item.Page(List.copyOf(page)));
  }

  @Override
  public boolean checkpoint(Cursor resume) {
    return put(new Item.Point(resume));
  }

  /**
   * Waits until everything is written; throws what writing threw.
   *
   * @return false if the lease was lost
   */
  boolean finish() {
    close();
    return switch (broken) {
      case null -> kept;
      case RuntimeException asItIs -> throw asItIs;
      case Error asItIs -> throw asItIs;
      case Throwable other -> throw new IllegalStateException("writing broke off", other);
    };
  }

  @Override
  public void close() {
    boolean unused = put(new Item.End());
    try {
      writer.join();
    } catch (InterruptedException stop) {
      writer.interrupt();
      Thread.currentThread().interrupt();
      broken = stop;
    }
  }

  private boolean put(Item item) {
    try {
      while (open) {
        if (waiting.offer(item, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException stop) {
      writer.interrupt();
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private void writeAll() {
    try {
      boolean more = true;
      while (more) {
        more = writeNext();
      }
    } catch (InterruptedException | RuntimeException | Error failure) {
      broken = failure;
    } finally {
      open = false;
      waiting.clear();
    }
  }

  /** Writes what waits, some pages at once if there are. */
  private boolean writeNext() throws InterruptedException {
    List<DirectoryEntry> seen = new ArrayList<>();
    Optional<Cursor> reached = Optional.empty();
    boolean last = false;
    for (Item item = waiting.take(); item != null; ) {
      switch (item) {
        case Item.Page page -> seen.addAll(page.entries());
        case Item.Point point -> reached = Optional.of(point.cursor());
        case Item.End ignored -> last = true;
      }
      item = last || seen.size() >= MOST_AT_ONCE ? null : waiting.poll();
    }
    kept = (seen.isEmpty() && reached.isEmpty()) || writing.write(seen, reached);
    return kept && !last;
  }

  /** Writes what was read. */
  @FunctionalInterface
  interface Writing {
    /**
     * Writes.
     *
     * @param reached the last point among these pages at which the pass could be resumed; pages
     *     after it may be among them too
     * @return false if the lease is lost
     */
    boolean write(List<DirectoryEntry> seen, Optional<Cursor> reached);
  }

  private sealed interface Item {
    record Page(List<DirectoryEntry> entries) implements Item {}

    record Point(Cursor cursor) implements Item {}

    record End() implements Item {}
  }
}
