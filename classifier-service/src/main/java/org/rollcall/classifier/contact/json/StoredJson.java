package org.rollcall.classifier.contact.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Risk;

/** Writes and reads what is kept of contacts. Same value, same text. Thread-safe. */
public final class StoredJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  private static final TypeReference<List<Listing>> LISTINGS = new TypeReference<>() {};

  private StoredJson() {}

  /** Any record or collection as JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a value that cannot be written", impossible);
    }
  }

  /** How many bytes the value takes as JSON in UTF-8. */
  public static int size(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value).length;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a value that cannot be written", impossible);
    }
  }

  /** An observed entry that was kept. */
  public static ObservedEntry entry(String json) {
    return read(json, ObservedEntry.class);
  }

  /** A judged contact that was kept. */
  public static JudgedContact judged(String json) {
    return read(json, JudgedContact.class);
  }

  /** A risk that was kept. */
  public static Risk risk(String json) {
    return read(json, Risk.class);
  }

  /** Listings that were kept. */
  public static List<Listing> listings(String json) {
    try {
      return json.equals("[]") ? List.of() : MAPPER.readValue(json, LISTINGS);
    } catch (JsonProcessingException broken) {
      throw unreadable();
    }
  }

  /** Names that were kept. */
  public static List<String> names(String json) {
    try {
      return MAPPER.readValue(json, STRINGS);
    } catch (JsonProcessingException broken) {
      throw unreadable();
    }
  }

  /** Names as they are kept: sorted, each once. */
  public static String names(Collection<String> names) {
    StringBuilder json = new StringBuilder("[");
    for (String name : new TreeSet<>(names)) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      JsonStringEncoder.getInstance().quoteAsString(name, json);
      json.append('"');
    }
    return json.append(']').toString();
  }

  /** Equal for two judgements that people would find equal, whatever observation led to them. */
  public static String hash(JudgedContact judged) {
    JudgedContact anyObservation =
        new JudgedContact(
            judged.key(),
            1,
            "",
            judged.displayName(),
            judged.verdict(),
            judged.confidence(),
            judged.logOdds(),
            judged.relationship(),
            judged.evidence(),
            judged.lists(),
            judged.misplacedIn(),
            List.of());
    return Hashing.sha256().hashString(write(anyObservation), StandardCharsets.UTF_8).toString();
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw unreadable();
    }
  }

  /** Without Jackson's own message, which could repeat values. */
  private static IllegalStateException unreadable() {
    return new IllegalStateException("what was kept of a contact cannot be read");
  }
}
