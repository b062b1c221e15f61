package org.rollcall.remediation.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.rollcall.contracts.JudgedContact;

/**
 * Rows as the database reads and writes them: one JSON object a row, the columns' names in snake
 * case. Thread-safe.
 */
public final class RowJson {
  private static final JsonMapper ROWS = mapper(PropertyNamingStrategies.SNAKE_CASE);
  private static final JsonMapper FACTS = mapper(PropertyNamingStrategies.LOWER_CAMEL_CASE);

  private RowJson() {}

  private static JsonMapper mapper(com.fasterxml.jackson.databind.PropertyNamingStrategy naming) {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .propertyNamingStrategy(naming)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .disable(MapperFeature.AUTO_DETECT_GETTERS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
        .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
        .serializationInclusion(JsonInclude.Include.ALWAYS)
        .build();
  }

  /** A row, or a list of rows, as text. */
  public static String write(Object row) {
    try {
      return ROWS.writeValueAsString(row);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a row that cannot be written", impossible);
    }
  }

  /** A row from its text. */
  public static <T> T read(String text, Class<T> row) {
    try {
      return ROWS.readValue(text, row);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a row that is not as expected: " + row.getName(), broken);
    }
  }

  /** A judged contact as its column has it. */
  public static JsonNode facts(JudgedContact contact) {
    return FACTS.valueToTree(contact);
  }

  /** The judged contact of a column. */
  public static JudgedContact contact(JsonNode facts) {
    try {
      return FACTS.treeToValue(facts, JudgedContact.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("facts that are not as expected", broken);
    }
  }
}
