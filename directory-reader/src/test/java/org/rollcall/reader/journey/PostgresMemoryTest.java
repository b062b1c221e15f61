package org.rollcall.reader.journey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.lease.Leases;
import org.rollcall.reader.memory.MemoryContract;
import org.rollcall.reader.progress.Progress;
import org.rollcall.reader.reading.Readings;
import org.rollcall.testkit.quarkus.EmbeddedParts;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedParts.class,
    initArgs = {
      @ResourceArg(name = "service", value = "directory-reader"),
      @ResourceArg(name = "queue", value = "reader.changes.v1"),
      @ResourceArg(name = "directory", value = "true")
    })
class PostgresMemoryTest extends MemoryContract {
  @Inject Leases leases;
  @Inject Readings readings;
  @Inject KnownEntries entries;
  @Inject Progress progress;

  @Override
  protected Leases leases() {
    return leases;
  }

  @Override
  protected Readings readings() {
    return readings;
  }

  @Override
  protected KnownEntries entries() {
    return entries;
  }

  @Override
  protected Progress progress() {
    return progress;
  }
}
