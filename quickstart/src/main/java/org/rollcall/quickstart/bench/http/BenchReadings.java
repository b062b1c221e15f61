package org.rollcall.quickstart.bench.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.crowd.CrowdFiles;
import org.rollcall.quickstart.demo.http.Answer;
import org.rollcall.quickstart.demo.http.Rest;

/** Full readings, begun by an operator. */
public final class BenchReadings {
  private static final String PATH = "/api/v1/directories";
  private static final int ACCEPTED = 202;
  private static final int CONFLICT = 409;
  private static final long WAIT_SECONDS = 120;

  private final Rest reader;

  /**
   * At this reader.
   *
   * @param operator gives a token of somebody with the role operator
   */
  public BenchReadings(URI reader, Supplier<String> operator) {
    this.reader = new Rest(reader, operator);
  }

  /** Begins one; waits as long as another is under way. */
  public UUID begin() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (true) {
      Answer answer = reader.post(PATH + "/" + CrowdFiles.DIRECTORY + "/readings", "{}");
      if (answer.status() == ACCEPTED) {
        String location = answer.location();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
      }
      if (answer.status() != CONFLICT || System.nanoTime() > end) {
        throw CannotGoOn.infrastructure(
            "the directory-reader begins no reading: " + answer.problem(), "what it names.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** By which means the reader follows the directory, in its own words; empty if it says none. */
  public String tracking() {
    for (JsonNode directory : reader.get(PATH).json()) {
      String kind = directory.path("source").path("kind").asText();
      if (!kind.isEmpty()) {
        return kind;
      }
    }
    return "";
  }
}
