package org.rollcall.testkit.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it arrived.
 *
 * @param method e.g. GET
 * @param path below the version, e.g. {@code /contacts/delta()}
 * @param query decoded, names in lower case, e.g. {@code $select}
 * @param headers names without regard to case, first value of each
 * @param body as text; empty for none
 * @param inBatch whether it came inside a {@code $batch}
 */
public record GraphRequest(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body,
    boolean inBatch) {
  public GraphRequest {
    query = Map.copyOf(query);
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /** What follows the version in the address, taken apart. */
  static GraphRequest of(
      String method, String relative, Map<String, String> headers, String body, boolean inBatch) {
    String[] parts = relative.split("\\?", 2);
    Map<String, String> query = parts.length == 1 ? Map.of() : parse(parts[1]);
    return new GraphRequest(method, decode(parts[0]), query, headers, body, inBatch);
  }

  private static Map<String, String> parse(String text) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String name = decode(parts[0]).toLowerCase(Locale.ROOT);
      query.put(name, parts.length == 1 ? "" : decode(parts[1]));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The parts of the path; {@code delta()} is told as {@code delta}. */
  List<String> segments() {
    return Arrays.stream(path.split("/"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.matches("(microsoft\\.graph\\.)?delta(\\(\\))?") ? "delta" : part)
        .toList();
  }

  /**
   * The path with ids replaced, as permissions are published, e.g. {@code /groups/{id}/members}.
   */
  public String template() {
    List<String> segments = segments();
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      boolean id = i % 2 == 1 && isCollection(segments.get(i - 1)) && isId(segments.get(i));
      template.append('/').append(id ? "{id}" : segments.get(i));
    }
    return template.toString();
  }

  private static boolean isCollection(String segment) {
    return Kind.ofSegment(segment).isPresent()
        || List.of("members", "domains", "organization").contains(segment);
  }

  private static boolean isId(String segment) {
    return !segment.equals("delta") && !segment.startsWith("$");
  }

  /** The value of a query parameter, named in lower case, e.g. {@code $deltatoken}. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /** The properties that it selects; empty if it selects none. */
  public List<String> selected() {
    return Optional.ofNullable(query.get("$select")).stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The value of a header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Says what was asked, and neither headers (which hold the token) nor the body. */
  @Override
  public String toString() {
    return method + " " + template() + " " + query.keySet();
  }
}
