package org.rollcall.classifier.list.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.rollcall.classifier.list.Place;

/** Writes and reads places. Same places, same text. Thread-safe. */
public final class PlacesJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
  private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};

  private PlacesJson() {}

  /** The places as text. */
  public static String write(List<Place> places) {
    try {
      return MAPPER.writeValueAsString(places);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("places that cannot be written", impossible);
    }
  }

  /** The places of a text. */
  public static List<Place> read(String text) {
    try {
      return MAPPER.readValue(text, PLACES);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("what was kept of a list cannot be read");
    }
  }
}
