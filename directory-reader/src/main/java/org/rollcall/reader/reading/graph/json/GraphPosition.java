package org.rollcall.reader.reading.graph.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Cursor;

/**
 * Where a tenant has been read up to. Links are whole URLs, as Graph gave them, and opaque.
 *
 * @param links the next link or delta link of each kind of object that has been begun
 * @param doing the kind that a full pass is in the middle of; null after a complete one
 * @param doubtful ids that the full pass has told and that Graph then called removed: whoever goes
 *     on from here asks for them first
 */
public record GraphPosition(
    Map<String, String> links, @Nullable String doing, List<String> doubtful) {
  private static final int VERSION = 1;
  private static final int LONGEST = 64 * 1024;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  /** Before anything has been read. */
  public static final GraphPosition BEGINNING = new GraphPosition(Map.of(), null, List.of());

  public GraphPosition {
    links = java.util.Collections.unmodifiableMap(new TreeMap<>(links));
    doubtful = List.copyOf(doubtful);
  }

  /** The same, with another link for one kind. */
  public GraphPosition with(String kind, String link) {
    Map<String, String> others = new TreeMap<>(links);
    others.put(kind, link);
    return new GraphPosition(others, doing, doubtful);
  }

  /** The same, in the middle of this kind, or in none. */
  public GraphPosition inTheMiddleOf(@Nullable String kind) {
    return new GraphPosition(links, kind, doubtful);
  }

  /** The same, with these ids in doubt. */
  public GraphPosition doubting(List<String> ids) {
    return new GraphPosition(links, doing, ids);
  }

  /** As text; empty if it is longer than a cursor may be. */
  public Optional<Cursor> cursor() {
    try {
      String text = JSON.writeValueAsString(new Written(VERSION, links, doing, doubtful));
      return text.length() > LONGEST ? Optional.empty() : Optional.of(new Cursor(text));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts can always be written", impossible);
    }
  }

  /** Reads one; empty if it is none of ours. */
  public static Optional<GraphPosition> read(Cursor cursor) {
    try {
      Written written = JSON.readValue(cursor.text(), Written.class);
      return written.version() == VERSION
              && written.links() != null
              && !written.links().containsValue(null)
          ? Optional.of(
              new GraphPosition(
                  written.links(),
                  written.doing(),
                  written.doubtful() == null ? List.of() : written.doubtful()))
          : Optional.empty();
    } catch (JsonProcessingException | NullPointerException notOurs) {
      return Optional.empty();
    }
  }

  /** Says how many links: they hold tokens. */
  @Override
  public String toString() {
    return "GraphPosition[" + links.keySet() + "]";
  }

  private record Written(
      int version,
      @Nullable Map<String, String> links,
      @Nullable String doing,
      @Nullable List<String> doubtful) {}
}
