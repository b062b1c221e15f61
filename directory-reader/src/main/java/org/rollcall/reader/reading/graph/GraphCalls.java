package org.rollcall.reader.reading.graph;

import com.google.gson.stream.MalformedJsonException;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.graph.NotAnswered.Why;

/**
 * Makes calls, and says what it means when they fail. As long as Graph wants to be left alone no
 * call is made at all. Thread-safe.
 */
final class GraphCalls {
  /** What Graph calls an object that does not exist; another 404 is no word about an object. */
  private static final String NO_SUCH_OBJECT = "Request_ResourceNotFound";

  private static final Set<Integer> TRY_LATER = Set.of(429, 503, 504);

  private final GraphTrouble troubles;
  private final InstantSource clock;
  private volatile @Nullable Instant notBefore;

  GraphCalls(GraphTrouble troubles, InstantSource clock) {
    this.troubles = troubles;
    this.clock = clock;
  }

  /**
   * A call.
   *
   * @param permission the least one by which Graph allows it
   */
  <T> T make(String permission, Supplier<@Nullable T> call) throws NotAnswered {
    return make(permission, false, call);
  }

  /** A call that goes on from a position that Graph gave earlier. */
  <T> T goOn(String permission, Supplier<@Nullable T> call) throws NotAnswered {
    return make(permission, true, call);
  }

  /** Until when Graph wants to be left alone, if it does. */
  Optional<Instant> notBefore() {
    return Optional.ofNullable(notBefore).filter(until -> until.isAfter(clock.instant()));
  }

  private <T> T make(String permission, boolean goesOn, Supplier<@Nullable T> call)
      throws NotAnswered {
    Optional<Instant> later = notBefore();
    if (later.isPresent()) {
      throw new NotAnswered(new Why.Later(later.get(), troubles.throttled(later.get())));
    }
    T answer;
    try {
      answer = call.get();
    } catch (NoToken noToken) {
      throw new NotAnswered(new Why.Failed(troubles.noToken(noToken.why())));
    } catch (ApiException refused) {
      throw new NotAnswered(
          refused.getResponseStatusCode() == 0
              ? broken(refused)
              : refused(refused, permission, goesOn));
    } catch (RuntimeException broken) {
      throw new NotAnswered(broken(broken));
    }
    if (answer == null) {
      throw new NotAnswered(new Why.Failed(troubles.notAsExpected("is empty")));
    }
    return answer;
  }

  private Why refused(ApiException refused, String permission, boolean goesOn) {
    int status = refused.getResponseStatusCode();
    String code = code(refused);
    if (TRY_LATER.contains(status)) {
      String header = header(refused);
      return status == 429 || header != null ? later(header) : failed(status, code);
    }
    if (status == 410 || (goesOn && code != null && (status == 400 || status == 404))) {
      return new Why.PositionLost(troubles.positionLost(status, code));
    }
    return switch (status) {
      case 401 -> new Why.Failed(troubles.unauthorised());
      case 403 -> new Why.Failed(troubles.forbidden(permission));
      case 404 ->
          NO_SUCH_OBJECT.equals(code)
              ? new Why.NoSuchObject(troubles.noSuchObject())
              : failed(status, code);
      default -> failed(status, code);
    };
  }

  private Why later(@Nullable String header) {
    Instant until = RetryAfter.until(clock.instant(), header);
    notBefore = until;
    return new Why.Later(until, troubles.throttled(until));
  }

  private Why failed(int status, @Nullable String code) {
    return new Why.Failed(troubles.failed(status, code));
  }

  private Why broken(RuntimeException broken) {
    Optional<Throwable> cause =
        Stream.<Throwable>iterate(broken, one -> one != null, Throwable::getCause)
            .filter(one -> one instanceof IOException && !(one instanceof MalformedJsonException))
            .findFirst();
    if (cause.isEmpty()) {
      return new Why.Failed(troubles.notAsExpected("cannot be read"));
    }
    return new Why.Failed(
        cause.get() instanceof OtherHost
            ? troubles.otherHost()
            : troubles.unreachable(cause.get() instanceof InterruptedIOException));
  }

  private static @Nullable String code(ApiException refused) {
    return refused instanceof ODataError error && error.getError() != null
        ? error.getError().getCode()
        : null;
  }

  private static @Nullable String header(ApiException refused) {
    Set<String> values = refused.getResponseHeaders().get("Retry-After");
    return values == null || values.isEmpty() ? null : values.iterator().next();
  }
}
