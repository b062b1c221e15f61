package org.rollcall.classifier.hr.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.FeedProblems;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.classifier.hr.ReadValues;

/** One user (RFC 7643 section 4.1), value by value. Not thread-safe. */
final class ScimUser {
  /** The enterprise extension (RFC 7643 section 4.3). */
  static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  /** What hr.csv says and SCIM has no attribute for; of the form that Entra ID demands. */
  static final String OURS = "urn:ietf:params:scim:schemas:extension:rollcall:2.0:User";

  private final ObjectNode user;
  private final ReadValues values;
  private final String otherwise;

  ScimUser(ObjectNode user, FeedProblems problems, int line, String place) {
    this.user = user;
    this.values = new ReadValues(problems, line, place);
    this.otherwise = place;
  }

  /** What the user says; one without an id stands for a person of its own. */
  HrPerson read() {
    String id = id();
    HrNames names =
        new HrNames(
            given(),
            list(values.text("nickName", text("nickName"))),
            list(values.needed("name.familyName", text("name", "familyName"))),
            list(values.text(OURS + ":formerSurname", text(OURS, "formerSurname"))));
    HrKeys keys = keys();
    HrPosts posts =
        new HrPosts(
            list(values.text("title", text("title"))),
            list(values.text(ENTERPRISE + ":department", text(ENTERPRISE, "department"))),
            sites());
    List<Employment> employments = list(employment());
    return new HrPerson(id, employments, names, keys, posts, values.isDoubtful());
  }

  /** HR's id; where the list is the identity system's own, its id. */
  private String id() {
    String external = text("externalId");
    return external == null || external.isBlank()
        ? values.needed("externalId", text("id")).orElse(otherwise)
        : values.text("externalId", external).orElse(otherwise);
  }

  /** Given and middle names, as hr.csv writes them: in one value. */
  private List<String> given() {
    Optional<String> first = values.text("name.givenName", text("name", "givenName"));
    Optional<String> middle = values.text("name.middleName", text("name", "middleName"));
    String all = String.join(" ", Stream.of(first, middle).flatMap(Optional::stream).toList());
    return all.isEmpty() ? List.of() : List.of(all);
  }

  private HrKeys keys() {
    return new HrKeys(
        work("emails", "value")
            .flatMap(at -> values.address(at.place(), at.text()).stream())
            .toList(),
        list(values.number(ENTERPRISE + ":employeeNumber", text(ENTERPRISE, "employeeNumber"))),
        work("phoneNumbers", "value")
            .flatMap(at -> values.phone(at.place(), at.text()).stream())
            .toList());
  }

  private List<String> sites() {
    Optional<String> site = values.text(OURS + ":site", text(OURS, "site"));
    return site.isPresent()
        ? list(site)
        : work("addresses", "locality")
            .flatMap(at -> values.text(at.place(), at.text()).stream())
            .distinct()
            .toList();
  }

  private Optional<Employment> employment() {
    return values.employment(
        values.needed("userType", text("userType")),
        status(),
        new ReadValues.Dates(
            OURS + ":startDate", text(OURS, "startDate"),
            OURS + ":endDate", text(OURS, "endDate")));
  }

  private Optional<Employment.Status> status() {
    Optional<String> said = values.text(OURS + ":status", text(OURS, "status"));
    if (said.isPresent()) {
      return values.status(OURS + ":status", said.get());
    }
    JsonNode active = user.path("active");
    if (!active.isBoolean()) {
      values.doubt("active", "empty-value", "this is neither true nor false", "Fill it in.");
      return Optional.empty();
    }
    return Optional.of(active.booleanValue() ? Employment.Status.ACTIVE : Employment.Status.LEFT);
  }

  /** Values for work; private ones are nobody's business here. */
  private Stream<At> work(String attribute, String part) {
    JsonNode array = user.path(attribute);
    if (array.isMissingNode() || array.isNull()) {
      return Stream.empty();
    }
    if (!array.isArray()) {
      wrongType(attribute);
      return Stream.empty();
    }
    List<At> found = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      String place = attribute + "[" + i + "]." + part;
      JsonNode type = array.get(i).path("type");
      if (type.isMissingNode() || type.isNull() || "work".equalsIgnoreCase(type.asText())) {
        found.add(new At(place, text(array.get(i).path(part), place)));
      }
    }
    return found.stream();
  }

  private @Nullable String text(String attribute) {
    return text(user.path(attribute), attribute);
  }

  private @Nullable String text(String complex, String attribute) {
    return text(
        user.path(complex).path(attribute),
        complex + (complex.startsWith("urn:") ? ":" : ".") + attribute);
  }

  private @Nullable String text(JsonNode node, String place) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      wrongType(place);
      return null;
    }
    return node.textValue();
  }

  private void wrongType(String place) {
    values.doubt(
        place, "wrong-type", "the value is not of the attribute's type (RFC 7643)", "Correct it.");
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.stream().toList();
  }

  /** A value and where it stands. */
  private record At(String place, @Nullable String text) {}
}
