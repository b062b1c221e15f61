package org.rollcall.testkit.graph;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is let in: the bearer of the token, to the paths that are not barred. Thread-safe. */
public final class Gate {
  private final Refusals refusals;
  private final Set<String> barred = ConcurrentHashMap.newKeySet();
  private volatile String token = newToken();

  Gate(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The token that is good now. */
  public String token() {
    return token;
  }

  /** Makes another token the good one, and says which. */
  public String renewToken() {
    token = newToken();
    return token;
  }

  /** The app has no permission for this path: 403. */
  public Gate bar(String template) {
    barred.add(template.toLowerCase(Locale.ROOT));
    return this;
  }

  /** The app has got the permission. */
  public Gate open(String template) {
    barred.remove(template.toLowerCase(Locale.ROOT));
    return this;
  }

  Optional<Answer> unknownBearer(GraphRequest request) {
    Optional<String> given = request.header("Authorization");
    if (given.isEmpty()) {
      return Optional.of(refusals.noToken());
    }
    boolean good = Objects.equals(given.get(), "Bearer " + token);
    return good ? Optional.empty() : Optional.of(refusals.wrongToken());
  }

  Optional<Answer> notPermitted(GraphRequest request) {
    boolean denied = barred.contains(request.template().toLowerCase(Locale.ROOT));
    return denied ? Optional.of(refusals.denied()) : Optional.empty();
  }

  private static String newToken() {
    return "simulated." + UUID.randomUUID();
  }
}
