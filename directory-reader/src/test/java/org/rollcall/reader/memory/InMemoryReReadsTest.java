package org.rollcall.reader.memory;

import java.time.Instant;
import org.rollcall.reader.reread.ReReadRequest;
import org.rollcall.reader.reread.ReReads;
import org.rollcall.reader.reread.ReReadsContract;

class InMemoryReReadsTest extends ReReadsContract {
  private final InMemoryReReads reReads = new InMemoryReReads();

  @Override
  protected ReReads reReads() {
    return reReads;
  }

  @Override
  protected void ask(ReReadRequest request) {
    reReads.ask(request, Instant.EPOCH);
  }
}
