package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests Graph v1.0 documents, and which application permissions allow each, as Microsoft
 * publishes it ({@code permissions-v1.0.json}). It catches calls that an SDK offers though no such
 * operation exists, e.g. a PATCH of a contact.
 */
public final class PublishedPermissions {
  private static final String FILE = "permissions-v1.0.json";

  private final Map<String, Set<String>> allowing = new HashMap<>();

  private PublishedPermissions(JsonNode published) {
    for (JsonNode row : published.path("rows")) {
      for (JsonNode method : row.path("methods")) {
        String operation = operation(method.asText(), row.path("path").asText());
        Set<String> permissions = allowing.computeIfAbsent(operation, none -> new HashSet<>());
        row.path("schemes")
            .forEach(
                scheme -> {
                  if (scheme.asText().equals("Application")) {
                    permissions.add(row.path("permission").asText());
                  }
                });
      }
    }
  }

  /** From the folder that the variable ROLLCALL_DATA names; empty if it is not there. */
  public static Optional<PublishedPermissions> find() {
    return Published.read(FILE).map(PublishedPermissions::new);
  }

  /** The application permissions any of which allows it; empty if it is not documented. */
  public Set<String> allowing(String method, String template) {
    return Set.copyOf(allowing.getOrDefault(operation(method, template), Set.of()));
  }

  /**
   * What is wrong with these requests for an app that has these permissions, one line each; a batch
   * itself needs no permission.
   */
  public List<String> objections(List<GraphRequest> requests, String... permissions) {
    List<String> objections = new ArrayList<>();
    for (GraphRequest request : requests) {
      if (request.template().equals("/$batch")) {
        continue;
      }
      Set<String> needed = allowing(request.method(), request.template());
      if (needed.isEmpty()) {
        objections.add(request + ": not documented for applications");
      } else if (Arrays.stream(permissions).noneMatch(needed::contains)) {
        objections.add(request + ": none of the app's permissions allows it");
      }
    }
    return objections;
  }

  private static String operation(String method, String path) {
    return method + " " + path.toLowerCase(Locale.ROOT);
  }
}
