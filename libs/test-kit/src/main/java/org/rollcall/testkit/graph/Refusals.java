package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** Graph's refusals, in its shape and with its codes. */
final class Refusals {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private final InstantSource time;

  Refusals(InstantSource time) {
    this.time = time;
  }

  Answer of(int status, String code, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode error = body.putObject("error").put("code", code).put("message", message);
    String request = UUID.randomUUID().toString();
    error
        .putObject("innerError")
        .put("date", DATE.format(time.instant()))
        .put("request-id", request)
        .put("client-request-id", request);
    return new Answer(status, Map.of("request-id", request), body);
  }

  Answer badRequest(String message) {
    return of(400, "Request_BadRequest", message);
  }

  Answer noSuchProperty(Kind kind, String property) {
    return badRequest(
        "Could not find a property named '%s' on type 'microsoft.graph.%s'."
            .formatted(property, kind.type()));
  }

  Answer unsupportedQuery(String message) {
    return of(400, "Request_UnsupportedQuery", message);
  }

  Answer noToken() {
    return of(401, "InvalidAuthenticationToken", "Access token is empty.")
        .with("WWW-Authenticate", "Bearer");
  }

  Answer wrongToken() {
    return of(401, "InvalidAuthenticationToken", "Access token validation failure.")
        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }

  Answer denied() {
    return of(
        403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
  }

  Answer notFound(String what) {
    return of(
        404,
        "Request_ResourceNotFound",
        "Resource '"
            + what
            + "' does not exist or one of its queried reference-property objects are not present.");
  }

  Answer methodNotAllowed() {
    return of(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request.");
  }

  Answer notPlayed(String what) {
    return of(501, "NotImplemented", "The simulator does not play this: " + what);
  }
}
