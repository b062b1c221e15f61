package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.quickstart.CannotGoOn;

/** Starts readings and sees how they end, as an operator does. */
public final class Readings {
  private static final Duration START_WITHIN = Duration.ofSeconds(30);
  private static final Duration END_WITHIN = Duration.ofMinutes(5);

  private final Rest reader;

  /**
   * At this reader.
   *
   * @param reader the directory-reader's address
   * @param operator gives a token of somebody with the role operator
   */
  public Readings(URI reader, Supplier<String> operator) {
    this.reader = new Rest(reader, operator);
  }

  /**
   * Has a directory read completely and waits for the end.
   *
   * @return how it ended, in words
   */
  public String complete(String directory) {
    String path = "/api/v1/directories/" + directory + "/readings";
    Answer started =
        Patience.until(
            "the directory-reader to begin a reading",
            START_WITHIN,
            () -> Optional.of(reader.post(path, "{}")).filter(answer -> answer.status() == 202));
    JsonNode reading =
        Patience.until("the reading to end", END_WITHIN, () -> ended(started.location()));
    if (!"COMPLETE".equals(reading.path("state").asText())) {
      throw CannotGoOn.infrastructure(
          "the first reading did not succeed: " + reading, "what it names.");
    }
    return reading.path("counts").path("seen").asText("all");
  }

  private Optional<JsonNode> ended(String location) {
    String state = reader.get(location).json().path("state").asText();
    return state.isEmpty() || state.equals("RUNNING")
        ? Optional.empty()
        : Optional.of(reader.get(location).json());
  }
}
