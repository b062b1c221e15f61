package org.rollcall.classifier.hr.scim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.rollcall.classifier.hr.FeedProblems;
import org.rollcall.classifier.hr.FeedUnderConstruction;
import org.rollcall.classifier.hr.HrRead;

/**
 * Reads a whole feed from a SCIM 2.0 list response (RFC 7644 section 3.4.2) of users, user by user.
 * Names of attributes count without regard to case (RFC 7643 section 2.1), and attributes that are
 * not needed are passed over and not kept. Not thread-safe.
 */
public final class ScimUsers {
  private static final ObjectMapper MAPPER =
      JsonUtils.createObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final JsonParser json;
  private final FeedProblems problems;
  private final FeedUnderConstruction feed = new FeedUnderConstruction();
  private long users;
  private long totalResults = -1;
  private boolean hasResources;

  private ScimUsers(JsonParser json, FeedProblems problems) {
    this.json = json;
    this.problems = problems;
  }

  /**
   * Reads a list. Total as to what the bytes are.
   *
   * @param file what people know it by
   * @param hash of all bytes; asked for when they have been read
   * @throws IOException if the bytes do not come
   */
  public static HrRead read(String file, InputStream in, Supplier<String> hash) throws IOException {
    FeedProblems problems = new FeedProblems(file);
    try (JsonParser json = MAPPER.getFactory().createParser(in)) {
      return new ScimUsers(json, problems).read(hash);
    } catch (JsonProcessingException malformed) {
      return problems.refuse(
          malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr(),
          "",
          "malformed-json",
          "the file breaks the syntax of JSON, or says something twice",
          "Export it again.");
    }
  }

  private HrRead read(Supplier<String> hash) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return notAList();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (!member(json.currentName())) {
        return notAList();
      }
    }
    if (json.nextToken() != null || !hasResources) {
      return notAList();
    }
    return whole(hash);
  }

  /** Whether the member of the list is of the form that it must have. */
  private boolean member(String name) throws IOException {
    JsonToken value = json.nextToken();
    if (name.equalsIgnoreCase("totalResults")) {
      totalResults = value == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : -1;
      return value == JsonToken.VALUE_NUMBER_INT;
    }
    if (!name.equalsIgnoreCase("Resources")) {
      json.skipChildren();
      return true;
    }
    hasResources = true;
    return value == JsonToken.START_ARRAY && resources();
  }

  private boolean resources() throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      int line = json.currentTokenLocation().getLineNr();
      ObjectNode user = MAPPER.readTree(json);
      feed.add(new ScimUser(user, problems, line, "Resources[" + users + "].").read());
      users++;
    }
    return json.currentToken() == JsonToken.END_ARRAY;
  }

  private HrRead whole(Supplier<String> hash) {
    if (totalResults != users) {
      return problems.refuse(
          0,
          "totalResults",
          "incomplete-list",
          "the list holds " + users + " users, but does not say that these are all",
          "Put all pages into one list, whose totalResults is their number.");
    }
    return feed.isEmpty()
        ? problems.refuse(
            0, "", "no-rows", "the list is empty: nobody would be a colleague", "Export it again.")
        : new HrRead.Accepted(feed.build(hash.get()), problems.all());
  }

  private HrRead notAList() {
    return problems.refuse(
        json.currentTokenLocation().getLineNr(),
        "",
        "not-a-scim-list",
        "this is no SCIM 2.0 list response of users",
        "Export one: an object with totalResults and an array Resources of users.");
  }
}
