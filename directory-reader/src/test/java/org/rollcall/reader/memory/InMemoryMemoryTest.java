package org.rollcall.reader.memory;

import java.time.Duration;
import java.time.Instant;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.reading.Readings;

class InMemoryMemoryTest extends MemoryContract {
  private final InMemoryMemory memory =
      new InMemoryMemory(() -> Instant.EPOCH, Duration.ofSeconds(20));

  @Override
  protected Leases leases() {
    return memory;
  }

  @Override
  protected Readings readings() {
    return memory;
  }

  @Override
  protected KnownEntries entries() {
    return memory;
  }

  @Override
  protected Progress progress() {
    return memory;
  }
}
