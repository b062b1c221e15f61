package org.rollcall.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Problems as the interface tells them: problem+json (RFC 9457) with two members of our own. */
public final class Problems {
  private Problems() {}

  /**
   * A problem to throw.
   *
   * @param status HTTP status, 400 to 599
   * @param code stable, for programs: lower-case words with hyphens, e.g. {@code stale-version}
   * @param what what is wrong, in words, without personal data
   * @param mend what to do about it, in words
   */
  public static HttpProblem of(int status, String code, String what, String mend) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not the status of a problem: " + status);
    }
    return HttpProblem.builder()
        .withStatus(status)
        .withTitle(title(status))
        .withDetail(Objects.requireNonNull(what, "what"))
        .with("code", Objects.requireNonNull(code, "code"))
        .with("mend", Objects.requireNonNull(mend, "mend"))
        .build();
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Problem" : known.getReasonPhrase();
  }
}
