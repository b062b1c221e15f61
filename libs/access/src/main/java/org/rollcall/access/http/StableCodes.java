package org.rollcall.access.http;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives every problem that has none a code by its status. What a JSON parser says is replaced: it
 * repeats what was sent, and that would reach the log.
 */
@ApplicationScoped
class StableCodes implements ProblemPostProcessor {

  private static final int BEFORE_LOGGING = 1000;

  @Override
  public int priority() {
    return BEFORE_LOGGING;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey("code")) {
      return problem;
    }
    HttpProblem.Builder coded =
        HttpProblem.builder(problem).with("code", code(problem.getStatusCode()));
    return context.cause instanceof JacksonException
        ? coded.withDetail("The body is not JSON of the expected form.").build()
        : coded.build();
  }

  private static String code(int status) {
    return switch (status) {
      case 400 -> "bad-request";
      case 401 -> "not-signed-in";
      case 403 -> "not-allowed";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 409 -> "conflict";
      case 412 -> "stale-version";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 428 -> "version-required";
      case 429 -> "too-many-requests";
      case 503 -> "unavailable";
      default -> status < 500 ? "bad-request" : "internal-error";
    };
  }
}
