package org.rollcall.contracts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.MessageType;

/**
 * Writes and reads message bodies. Same message, same bytes: fields are sorted by name, absent
 * values are left out, instants are ISO 8601. Unknown fields are ignored (fields are only added).
 * Thread-safe.
 */
public final class MessageJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .addMixIn(ContactsJudged.class, SeldomSaid.class)
          .build();

  private MessageJson() {}

  /** The body of a message. */
  public static byte[] write(Message message) {
    try {
      return MAPPER.writeValueAsBytes(message);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a message that cannot be written", impossible);
    }
  }

  /**
   * Reads a body.
   *
   * @param cloudEventsType the CloudEvents {@code type} that came with it
   * @param body the bytes as they came
   */
  public static ReadMessage read(String cloudEventsType, byte[] body) {
    Optional<MessageType> type = MessageType.named(cloudEventsType);
    if (type.isEmpty()) {
      return new ReadMessage.Unreadable(
          "unknown-type", "this version of Rollcall does not speak the message's type");
    }
    try {
      Message message = MAPPER.readValue(body, type.get().message());
      return message == null
          ? new ReadMessage.Unreadable("malformed-body", "the body is null")
          : new ReadMessage.Readable(message);
    } catch (JacksonException malformed) {
      return new ReadMessage.Unreadable("malformed-body", where(malformed));
    } catch (IOException impossible) {
      return new ReadMessage.Unreadable("malformed-body", "the body cannot be read");
    }
  }

  /** Where reading failed. Jackson's own message would repeat values: they are personal data. */
  private static String where(JacksonException malformed) {
    String path =
        malformed instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(
                    step ->
                        step.getFieldName() != null
                            ? step.getFieldName()
                            : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
            : "";
    String place =
        malformed.getLocation() == null
            ? ""
            : " at line "
                + malformed.getLocation().getLineNr()
                + ", column "
                + malformed.getLocation().getColumnNr();
    return (path.isEmpty()
            ? "not JSON of the expected form"
            : "field " + path + " is not as expected")
        + place;
  }

  /** What most pages do not say, and earlier versions never said, is left out where it is empty. */
  private interface SeldomSaid {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> colleagues();
  }
}
