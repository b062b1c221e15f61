package org.rollcall.testkit.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes a batch apart: at most 20 requests, each answered for itself, answers in another order than
 * the requests. See <a href="https://learn.microsoft.com/graph/json-batching">JSON batching</a>.
 */
final class Batch {
  private static final int MOST = 20;

  private final Refusals refusals;
  private final Function<GraphRequest, Answer> each;

  Batch(Refusals refusals, Function<GraphRequest, Answer> each) {
    this.refusals = refusals;
    this.each = each;
  }

  Answer answer(GraphRequest batch) {
    try {
      JsonNode requests = Render.JSON.readTree(batch.body()).path("requests");
      if (!requests.isArray() || requests.isEmpty() || requests.size() > MOST) {
        return refusals.of(400, "BadRequest", "A batch holds 1 to " + MOST + " requests.");
      }
      return answer(batch, requests);
    } catch (JsonProcessingException broken) {
      return refusals.of(400, "BadRequest", "Invalid batch payload format.");
    }
  }

  private Answer answer(GraphRequest batch, JsonNode requests) {
    Map<String, Answer> answers = new HashMap<>();
    List<ObjectNode> rendered = new ArrayList<>();
    for (JsonNode request : requests) {
      Answer answer = answer(batch, request, answers);
      answers.put(request.path("id").asText(), answer);
      rendered.add(render(request.path("id").asText(), answer));
    }
    Collections.reverse(rendered);
    ObjectNode body = Render.JSON.createObjectNode();
    body.putArray("responses").addAll(rendered);
    return Answer.ok(body);
  }

  private Answer answer(GraphRequest batch, JsonNode request, Map<String, Answer> before) {
    for (JsonNode needed : request.path("dependsOn")) {
      Answer first = before.get(needed.asText());
      if (first == null || !first.isGood()) {
        return refusals.of(424, "FailedDependency", "A request that this one needs has failed.");
      }
    }
    Map<String, String> headers = new HashMap<>();
    batch.header("Authorization").ifPresent(token -> headers.put("Authorization", token));
    request
        .path("headers")
        .fields()
        .forEachRemaining(header -> headers.put(header.getKey(), header.getValue().asText()));
    String body = request.has("body") ? request.get("body").toString() : "";
    String method = request.path("method").asText();
    return each.apply(GraphRequest.of(method, request.path("url").asText(), headers, body, true));
  }

  private static ObjectNode render(String id, Answer answer) {
    ObjectNode node = Render.JSON.createObjectNode().put("id", id).put("status", answer.status());
    ObjectNode headers = node.putObject("headers");
    headers.put("Content-Type", "application/json");
    answer.headers().forEach(headers::put);
    if (answer.body() != null) {
      node.set("body", answer.body());
    }
    return node;
  }
}
