package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The properties that Graph v1.0 has, as Microsoft publishes them ({@code entity-types-v1.0.json}).
 */
public final class PublishedTypes {
  private static final String FILE = "entity-types-v1.0.json";

  private final JsonNode types;

  private PublishedTypes(JsonNode published) {
    this.types = published.path("entityTypes");
  }

  /** From the folder that the variable ROLLCALL_DATA names; empty if it is not there. */
  public static Optional<PublishedTypes> find() {
    return Published.read(FILE).map(PublishedTypes::new);
  }

  /** Whether the type has the property, itself or from what it is based on; relations count. */
  public boolean has(String type, String property) {
    JsonNode found = types.path(type);
    String base = found.path("baseType").asText("").replace("graph.", "");
    return found.path("properties").has(property)
        || found.path("navigation").has(property)
        || (types.has(base) && has(base, property));
  }

  /** Properties that requests select although the type does not have them, one line each. */
  public List<String> objections(List<GraphRequest> requests) {
    List<String> objections = new ArrayList<>();
    for (GraphRequest request : requests) {
      type(request)
          .ifPresent(
              type ->
                  request.selected().stream()
                      .filter(property -> !has(type, property))
                      .forEach(property -> objections.add(request + ": no " + property)));
    }
    return objections;
  }

  /** What is asked for; nothing for members, which are of several types. */
  private static Optional<String> type(GraphRequest request) {
    List<String> path = request.segments();
    if (path.isEmpty() || path.size() > 2) {
      return Optional.empty();
    }
    return switch (path.get(0)) {
      case "domains" -> Optional.of("domain");
      case "organization" -> Optional.of("organization");
      default -> Kind.ofSegment(path.get(0)).map(Kind::type);
    };
  }
}
