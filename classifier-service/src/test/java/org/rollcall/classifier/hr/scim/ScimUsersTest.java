package org.rollcall.classifier.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.Format;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.settings.Problem;

class ScimUsersTest {
  private static final String GOOD =
      """
      {"externalId": "P1", "userType": "STAFF", "active": true, "name": {"familyName": "Price"}}\
      """;

  private static HrRead read(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HrFile.read("hr.scim.json", Format.SCIM, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String list(String... users) {
    return """
    {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
     "totalResults": %d, "itemsPerPage": %d, "startIndex": 1,
     "Resources": [
    %s
    ]}\
    """
        .formatted(users.length, users.length, String.join(",\n", users));
  }

  private static HrFeed feed(String text) {
    HrRead read = read(text);
    assertThat(read).isInstanceOf(HrRead.Accepted.class);
    return ((HrRead.Accepted) read).feed();
  }

  private static List<Problem> problems(String text) {
    return switch (read(text)) {
      case HrRead.Accepted accepted -> accepted.problems();
      case HrRead.Refused refused -> refused.problems();
    };
  }

  /** The sample has the same persons as hr.csv beside it. */
  @Test
  void saysTheSameAsTheCsvWithTheSameContent() throws IOException {
    HrRead csv = sample("hr.csv", Format.CSV);
    HrRead scim = sample("hr.scim.json", Format.SCIM);

    assertThat(((HrRead.Accepted) scim).problems()).isEmpty();
    assertThat(((HrRead.Accepted) scim).feed().persons())
        .containsExactlyElementsOf(((HrRead.Accepted) csv).feed().persons().toList());
    assertThat(((HrRead.Accepted) scim).feed().size())
        .isEqualTo(((HrRead.Accepted) csv).feed().size());
  }

  private static HrRead sample(String name, Format format) throws IOException {
    try (var in = ScimUsersTest.class.getResourceAsStream(name)) {
      return HrFile.read(name, format, java.util.Objects.requireNonNull(in));
    }
  }

  @Test
  void readsNamesOfAttributesWithoutRegardToCaseAndLeavesPrivateThings() {
    HrPerson person =
        feed(list(
                """
                {"EXTERNALID": "P1", "usertype": "STAFF", "Active": false,
                 "name": {"FamilyName": "Price", "givenName": "Anna", "middleName": "Mair"},
                 "emails": [{"value": "anna@home.example", "type": "home"},
                            {"value": "Anna@Ours.example", "type": "Work"},
                            {"value": "a.price@ours.example"}],
                 "phoneNumbers": [{"value": "07700 900123", "type": "mobile"},
                                  {"value": "01267 000001", "type": "work"}],
                 "password": "secret", "photos": 7}\
                """))
            .person(0);

    assertThat(person.names().given()).containsExactly("Anna Mair");
    assertThat(person.keys().addresses())
        .extracting(address -> address.comparable())
        .containsExactly("anna@ours.example", "a.price@ours.example");
    assertThat(person.keys().phones()).containsExactly("+441267000001");
    assertThat(person.employments())
        .containsExactly(
            new Employment("STAFF", Employment.Status.LEFT, Optional.empty(), Optional.empty()));
  }

  @Test
  void twoUsersWithOneExternalIdAreTwoRowsOfOnePerson() {
    String second =
        """
        {"externalId": "P1", "userType": "VOLUNTEER", "active": true, "name": {"familyName": "Price"},
         "urn:ietf:params:scim:schemas:extension:rollcall:2.0:User":
           {"status": "STARTING", "startDate": "2026-09-01"}}\
        """;

    HrFeed feed = feed(list(GOOD, second));

    assertThat(feed.count()).isEqualTo(1);
    assertThat(feed.person(0).employments())
        .extracting(Employment::status, Employment::start)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Employment.Status.ACTIVE, Optional.empty()),
            org.assertj.core.groups.Tuple.tuple(
                Employment.Status.STARTING, Optional.of(LocalDate.of(2026, 9, 1))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "externalId": "P1"           | "displayName": "x"              | empty-value    | externalId
          "userType": "STAFF"          | "title": "x"                    | empty-value    | userType
          "active": true               | "title": "x"                    | empty-value    | active
          "active": true               | "active": "yes"                 | empty-value    | active
          {"familyName": "Price"}      | {"givenName": "Anna"}           | empty-value    | name.familyName
          {"familyName": "Price"}      | "Price"                         | empty-value    | name.familyName
          "userType": "STAFF"          | "userType": "S", "title": ["x"] | wrong-type     | title
          "userType": "STAFF"          | "userType": "S", "emails": "x"  | wrong-type     | emails
          "userType": "STAFF"          | "userType": "S", "emails": [{"value": "x"}] | not-an-address | emails[0].value
          "userType": "STAFF"          | "userType": "S", "phoneNumbers": [{"value": "x"}] | not-a-phone-number | phoneNumbers[0].value
          """)
  void listsABadValueAndDoubtsThatPersonOnly(
      String good, String bad, String code, String attribute) {
    // Given
    String other = GOOD.replace("P1", "P7");
    String wrong = GOOD.replace(good, bad);
    // When
    HrFeed feed = feed(list(other, wrong));
    // Then
    assertThat(problems(list(other, wrong)))
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).isEqualTo("Resources[1]." + attribute);
              assertThat(problem.line()).isEqualTo(5);
              assertThat(problem.text()).doesNotContain("Price", "P1");
            });
    assertThat(feed.persons())
        .filteredOn(HrPerson::doubtful)
        .singleElement()
        .satisfies(person -> assertThat(person.id()).isNotEqualTo("P7"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"totalResults": 1, "Resources": [{"externalId": "P1"               | malformed-json
          {"totalResults": 1, "Resources": [{"active": true, "active": false}]} | malformed-json
          {"totalResults": 0, "Resources": []}                                | no-rows
          {"totalResults": 2, "Resources": [{"externalId": "P1"}]}            | incomplete-list
          {"Resources": [{"externalId": "P1"}]}                               | incomplete-list
          {"totalResults": "1", "Resources": []}                              | not-a-scim-list
          {"totalResults": 1, "Resources": {}}                                | not-a-scim-list
          {"totalResults": 1, "Resources": ["P1"]}                            | not-a-scim-list
          {"totalResults": 1}                                                 | not-a-scim-list
          {"externalId": "P1"}                                                | not-a-scim-list
          {"totalResults": 0, "Resources": []} {}                             | not-a-scim-list
          []                                                                  | not-a-scim-list
          person_id,surname                                                   | malformed-json
          ``                                                                  | not-a-scim-list
          """)
  void refusesWhatIsNoWholeList(String text, String code) {
    assertThat(read(text)).isInstanceOf(HrRead.Refused.class);
    assertThat(problems(text)).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String deep = "{\"totalResults\": 1, \"Resources\": [{\"x\": " + "[".repeat(100_000);

    assertThat(problems(deep)).extracting(Problem::code).containsExactly("malformed-json");
  }

  @Property(tries = 300)
  void answersToAnyText(@ForAll String text) {
    assertThat(read(text)).isNotNull();
    assertThat(read(list(GOOD.replace("Price", text)))).isNotNull();
  }
}
