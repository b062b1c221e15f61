package org.rollcall.reader.reread.postgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.reread.ReReadRequest;
import org.rollcall.reader.reread.ReReads;
import org.rollcall.reader.reread.ReReadsContract;
import org.rollcall.testkit.quarkus.EmbeddedParts;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedParts.class,
    initArgs = {
      @ResourceArg(name = "service", value = "directory-reader"),
      @ResourceArg(name = "queue", value = "reader.changes.v1"),
      @ResourceArg(name = "directory", value = "true")
    })
class PostgresReReadsTest extends ReReadsContract {
  @Inject Transactions transactions;
  @Inject PostgresReReads reReads;

  @Override
  protected ReReads reReads() {
    return reReads;
  }

  @Override
  protected void ask(ReReadRequest request) {
    Optional<Object> nothing =
        transactions.call(
            session -> reReads.request(session, request).map(done -> Optional.empty()));
  }
}
