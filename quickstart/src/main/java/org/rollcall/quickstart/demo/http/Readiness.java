package org.rollcall.quickstart.demo.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads what a health endpoint says (MicroProfile Health JSON). */
public final class Readiness {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Readiness() {}

  /** The checks that are DOWN, each with its data in words; empty if none is. */
  public static List<String> reasons(String body) {
    List<String> reasons = new ArrayList<>();
    try {
      for (JsonNode check : JSON.readTree(body).path("checks")) {
        if ("DOWN".equals(check.path("status").asText())) {
          reasons.add(check.path("name").asText() + inWords(check.path("data")));
        }
      }
    } catch (JsonProcessingException e) {
      reasons.add("an answer that is no health report");
    }
    return reasons;
  }

  private static String inWords(JsonNode data) {
    List<String> words = new ArrayList<>();
    data.properties().forEach(each -> words.add(each.getKey() + ": " + each.getValue().asText()));
    return words.isEmpty() ? "" : " (" + String.join("; ", words) + ")";
  }
}
