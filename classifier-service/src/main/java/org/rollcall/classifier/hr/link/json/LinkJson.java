package org.rollcall.classifier.hr.link.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.rollcall.classifier.hr.link.Link;
import org.rollcall.classifier.hr.link.LinkingModel;

/** Writes and reads links and models; what is read equals what was written. Thread-safe. */
public final class LinkJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(Link.class, Named.class)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private LinkJson() {}

  /** A link as JSON. */
  public static String write(Link link) {
    return text(link);
  }

  /** A link that was kept. */
  public static Link link(String json) {
    return read(json, Link.class);
  }

  /** A model as JSON. */
  public static String write(LinkingModel model) {
    return text(model);
  }

  /** A model that was kept. */
  public static LinkingModel model(String json) {
    return read(json, LinkingModel.class);
  }

  private static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a link that cannot be written", impossible);
    }
  }

  /** Without Jackson's own message, which could repeat values. */
  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("what was kept of a link cannot be read");
    }
  }

  /** By which name each kind of link is kept. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Link.Nobody.class, name = "nobody"),
    @JsonSubTypes.Type(value = Link.ByKey.class, name = "by-key"),
    @JsonSubTypes.Type(value = Link.ByRecord.class, name = "by-record"),
    @JsonSubTypes.Type(value = Link.NameOnly.class, name = "name-only"),
    @JsonSubTypes.Type(value = Link.Contradicted.class, name = "contradicted"),
    @JsonSubTypes.Type(value = Link.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Link.Ambiguous.class, name = "ambiguous")
  })
  private interface Named {}
}
