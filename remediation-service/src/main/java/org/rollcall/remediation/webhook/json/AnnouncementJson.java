package org.rollcall.remediation.webhook.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.rollcall.remediation.webhook.Announcement;

/** Writes announcements. */
public final class AnnouncementJson {
  /** Standard Webhooks asks for payloads below this, in bytes. */
  public static final int LIMIT = 20_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnnouncementJson() {}

  /**
   * The body, the same bytes for the same announcement.
   *
   * @throws IllegalArgumentException if it is not below {@link #LIMIT}
   */
  public static String write(Announcement what) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", what.type());
    body.put("timestamp", what.at().toString());
    ObjectNode data = body.putObject("data");
    what.factsInOrder().forEach(data::put);
    try {
      return checked(what, JSON.writeValueAsString(body));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an announcement that cannot be written", broken);
    }
  }

  private static String checked(Announcement what, String body) {
    int bytes = body.getBytes(StandardCharsets.UTF_8).length;
    if (bytes >= LIMIT) {
      throw new IllegalArgumentException(
          "announcement " + what.type() + " has " + bytes + " bytes; the limit is " + LIMIT);
    }
    return body;
  }
}
