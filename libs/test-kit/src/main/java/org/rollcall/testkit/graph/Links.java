package org.rollcall.testkit.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The opaque tokens in the simulator's links, and what each stands for.
 *
 * @param <T> what they stand for
 */
final class Links<T> {
  private static final int TOKEN_BYTES = 48;

  private final InstantSource time;
  private final Random random = new Random();
  private final Map<String, Given<T>> given = new ConcurrentHashMap<>();

  Links(InstantSource time) {
    this.time = time;
  }

  private record Given<T>(T meaning, Instant when) {}

  String give(T meaning) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    given.put(token, new Given<>(meaning, time.instant()));
    return token;
  }

  Optional<T> meaning(String token) {
    return Optional.ofNullable(given.get(token)).map(Given::meaning);
  }

  /** Whether it was given longer ago than that. */
  boolean isOlder(String token, Duration age) {
    return Optional.ofNullable(given.get(token))
        .filter(one -> one.when().plus(age).isBefore(time.instant()))
        .isPresent();
  }
}
