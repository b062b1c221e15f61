package org.rollcall.classifier.hr.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.FeedSize;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.Format;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.settings.Problem;

class HrCsvTest {
  private static final String HEAD =
      "person_id,employee_number,surname,work_email,category,status,start_date,end_date\n";

  private static HrRead parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return HrFile.read("hr.csv", Format.CSV, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HrFeed feed(String text) {
    assertThat(parse(text)).isInstanceOf(HrRead.Accepted.class);
    return ((HrRead.Accepted) parse(text)).feed();
  }

  private static List<Problem> problems(String text) {
    return switch (parse(text)) {
      case HrRead.Accepted accepted -> accepted.problems();
      case HrRead.Refused refused -> refused.problems();
    };
  }

  @Test
  void readsPersonsWithAllTheirRowsAndKeys() {
    // Given
    String text =
        HEAD
            + "P1,hg1,Price,Anna.Price@ours.example,STAFF,LEFT,2010-01-01,2015-12-31\n"
            + "P1,HG2,Price,anna.price@ours.example,STAFF,ACTIVE,2020-01-01,\n"
            + "P2,,\"O'Neill, \"\"Nel\"\"\",,VOLUNTEER,STARTING,2026-07-01,\n";
    // When
    HrFeed feed = feed(text);
    // Then
    assertThat(feed.rows()).isEqualTo(3);
    assertThat(feed.persons()).extracting(HrPerson::id).containsExactly("P1", "P2");
    HrPerson anna = feed.person("P1").orElseThrow();
    assertThat(anna.doubtful()).isFalse();
    assertThat(anna.employments())
        .containsExactly(
            new Employment(
                "STAFF",
                Employment.Status.LEFT,
                Optional.of(LocalDate.of(2010, 1, 1)),
                Optional.of(LocalDate.of(2015, 12, 31))),
            new Employment(
                "STAFF",
                Employment.Status.ACTIVE,
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty()));
    assertThat(feed.byAddress(EmailAddress.of("anna.price@ours.example"))).containsExactly(anna);
    assertThat(anna.keys().numbers()).containsExactly("HG1", "HG2");
    assertThat(feed.byNumber("HG2")).containsExactly(anna);
    assertThat(feed.byNumber("hg2")).isEmpty();
  }

  @Test
  void acceptsSemicolonsAnyOrderBlanksInTheHeaderAndAByteOrderMark(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("hr.csv"),
            "\uFEFF Status ; category;surname;person_id ;work_email\r\n"
                + "ACTIVE;STAFF;Tŷ-Môn;P1; a@ours.example \r\n",
            StandardCharsets.UTF_8);

    HrRead read = HrFile.read(file);

    assertThat(read).isInstanceOf(HrRead.Accepted.class);
    HrFeed feed = ((HrRead.Accepted) read).feed();
    assertThat(feed.byAddress(EmailAddress.of("a@ours.example"))).hasSize(1);
    assertThat(((HrRead.Accepted) read).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "person_id",
    "surname",
    "category",
    "status",
  })
  void refusesAListWithoutARequiredColumn(String column) {
    HrRead read = parse(HEAD.replace(column, "something") + "P1,1,Price,,STAFF,ACTIVE,,\n");

    assertThat(read).isInstanceOf(HrRead.Refused.class);
    assertThat(((HrRead.Refused) read).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("missing-column");
              assertThat(problem.field()).isEqualTo(column);
              assertThat(problem.line()).isEqualTo(1);
            });
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1,1,Price,not an address,STAFF,ACTIVE,,       | not-an-address   | work_email
          P1,1,Price,,STAFF,active,,                     | unknown-status   | status
          P1,1,Price,,,ACTIVE,,                          | empty-value      | category
          P1,1,,,STAFF,ACTIVE,,                          | empty-value      | surname
          ,1,Price,,STAFF,ACTIVE,,                       | empty-value      | person_id
          P1,1,Price,,STAFF,ACTIVE,01/02/2020,           | not-a-date       | start_date
          P1,1,Price,,STAFF,ACTIVE,2020-02-30,           | not-a-date       | start_date
          P1,1,Price,,STAFF,ACTIVE,0020-01-01,           | not-a-date       | start_date
          P1,1,Price,,STAFF,ACTIVE,,31.12.2020           | not-a-date       | end_date
          P1,1,Price,,STAFF,LEFT,2020-01-02,2020-01-01   | end-before-start | end_date
          """)
  void listsABadValueAndDoubtsThatPersonOnly(String row, String code, String column) {
    // Given a good row, a blank line, and the bad row last, without a line break
    String text = HEAD + "P7,7,Jones,j@ours.example,STAFF,ACTIVE,,\n\n" + row.strip();
    // When
    HrRead read = parse(text);
    // Then
    assertThat(problems(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).isEqualTo(column);
              assertThat(problem.line()).isEqualTo(4);
              assertThat(problem.text()).doesNotContain("Price").doesNotContain("not an address");
            });
    HrFeed feed = ((HrRead.Accepted) read).feed();
    assertThat(feed.persons())
        .filteredOn(HrPerson::doubtful)
        .singleElement()
        .satisfies(person -> assertThat(person.id()).isNotEqualTo("P7"));
  }

  @Test
  void keepsNamesPhonesAndPosts() {
    // Given two rows of one person: married since, and with a second post
    String head =
        "person_id,given_name,known_as,surname,former_surname,work_email,phone,job_title,"
            + "department,site,category,status\n";
    String text =
        head
            + "P1,Catrin Mair,Cadi,O'Neill,Davies,c@ours.example,01267 000004,Solicitor,Legal,"
            + "Carmarthen,STAFF,ACTIVE\n"
            + "P1,Catrin Mair,,O'Neill-Davies,,c@ours.example,+44 1267 000004 ext 12,Trainer,"
            + "Legal,Brecon,STAFF,ACTIVE\n";
    // When
    HrPerson person = feed(text).person(0);
    // Then
    assertThat(person.names())
        .isEqualTo(
            new HrNames(
                List.of("Catrin Mair"),
                List.of("Cadi"),
                List.of("O'Neill", "O'Neill-Davies"),
                List.of("Davies")));
    assertThat(person.keys().addresses()).containsExactly(EmailAddress.of("c@ours.example"));
    assertThat(person.keys().phones()).containsExactly("+441267000004", "+441267000004;ext=12");
    assertThat(person.posts())
        .isEqualTo(
            new HrPosts(
                List.of("Solicitor", "Trainer"),
                List.of("Legal"),
                List.of("Carmarthen", "Brecon")));
    assertThat(feed(text).byPhone("+441267000004")).containsExactly(person);
    assertThat(person.toString() + person.names() + person.keys())
        .doesNotContain("Cadi", "O'Neill");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "01267 000001, false",
    "4711, false",
    "ext. 47, false",
    "tbc, true",
    "+44 1267, true",
    "1234567890123456789012345, true",
  })
  void aPhoneIsReadOrSaidToBeNone(String phone, boolean wrong) {
    String text =
        "person_id,surname,work_email,phone,category,status\nP1,a,a@b.example,"
            + phone
            + ",STAFF,ACTIVE\n";

    assertThat(problems(text))
        .extracting(Problem::code)
        .isEqualTo(wrong ? List.of("not-a-phone-number") : List.of());
    assertThat(feed(text).person(0).doubtful()).isEqualTo(wrong);
  }

  @Test
  void saysWhyADateIsNoneAndOnWhichLineARowBegins() {
    String text =
        HEAD + "P1,1,\"a\r\nb\",,STAFF,ACTIVE,,\n" + "P2,2,\"c\nd\ne\",,STAFF,ACTIVE,01/02/2020,\n";

    assertThat(problems(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(4);
              assertThat(problem.what()).contains("two ways");
              assertThat(problem.mend()).contains("2027-03-31");
            });
  }

  @Test
  void aValueOfTenThousandCharactersIsNotKept() {
    String text = HEAD + "P1,1," + "a".repeat(10_000) + ",,STAFF,ACTIVE,,\n";

    assertThat(problems(text)).extracting(Problem::code).containsExactly("too-long");
    assertThat(feed(text).person(0).doubtful()).isTrue();
    assertThat(feed(text).person(0).names().surnames()).isEmpty();
  }

  @Test
  void hostileTextStaysText() {
    String formula = "=HYPERLINK(\"\"http://evil.example\"\")";
    HrFeed feed =
        feed(
            HEAD
                + "P1,1,<script>,,STAFF,ACTIVE,,\nP2,2,\""
                + formula
                + "\",,STAFF,ACTIVE,,\nP3,3,a\u202Eb,,STAFF,ACTIVE,,\n");

    assertThat(feed.persons().map(person -> person.names().surnames().getFirst()))
        .containsExactly("<script>", "=HYPERLINK(\"http://evil.example\")", "a\u202Eb");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    byte[] latin1 = (HEAD + "P1,1,Tŷ,,STAFF,ACTIVE,,\n").getBytes(StandardCharsets.ISO_8859_1);
    latin1[HEAD.length() + 5] = (byte) 0xE9;

    HrRead read = HrFile.read("hr.csv", Format.CSV, new ByteArrayInputStream(latin1));

    assertThat(read).isInstanceOf(HrRead.Refused.class);
    assertThat(((HrRead.Refused) read).problems())
        .extracting(Problem::code)
        .containsExactly("not-utf-8");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1,1,Price,,STAFF,ACTIVE                       | ragged-row
          P1,1,Price,,STAFF,ACTIVE,,,                    | ragged-row
          P1,1,"Price,,STAFF,ACTIVE,,                    | malformed-csv
          P1,1,"Price" x,,STAFF,ACTIVE,,                 | malformed-csv
          ''                                             | no-rows
          """)
  void refusesBrokenSyntaxAsAWhole(String row, String code) {
    HrRead read = parse(HEAD + row);

    assertThat(read).isInstanceOf(HrRead.Refused.class);
    assertThat(((HrRead.Refused) read).problems()).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    String text =
        "person_id,surname,surname,category,status,work_email\nP1,a,b,STAFF,ACTIVE,a@b.example\n";

    assertThat(parse(text)).isInstanceOf(HrRead.Refused.class);
    assertThat(problems(text)).extracting(Problem::code).containsExactly("duplicate-column");
  }

  @Test
  void saysThatAColumnIsNotReadWithoutRepeatingWhatMayBeAPerson() {
    assertThat(problems(HEAD.strip() + ",Jones\nP1,1,a,,STAFF,ACTIVE,,,x\n"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-column");
              assertThat(problem.field()).isEqualTo("column 9");
              assertThat(problem.text()).doesNotContain("Jones");
            });
  }

  @Test
  void aListWithoutAHeaderIsRefusedWithoutRepeatingIt() {
    assertThat(problems("P1,4711,Jones,jones@ours.example,STAFF,ACTIVE,,\n"))
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem.text()).doesNotContain("Jones", "jones", "4711", "P1"));
  }

  @Test
  void refusesAListInWhichNobodyCouldBeRecognised() {
    String text = "person_id,surname,category,status\nP1,a,STAFF,ACTIVE\n";

    assertThat(parse(text)).isInstanceOf(HrRead.Refused.class);
    assertThat(problems(text))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("missing-key-column");
              assertThat(problem.mend()).isNotBlank();
            });
    assertThat(feed("person_id,surname,category,status,work_email\nP1,a,STAFF,ACTIVE,\n").size())
        .isEqualTo(new FeedSize(1, 0, 0, Map.of("STAFF", 1)));
    assertThat(
            feed("person_id,surname,category,status,employee_number\nP1,a,STAFF,ACTIVE,7\n").size())
        .isEqualTo(new FeedSize(1, 0, 1, Map.of("STAFF", 1)));
  }

  @Test
  void oneNumberOfTwoPersonsPointsAtBoth() {
    HrFeed feed = feed(HEAD + "P1,1,A,,STAFF,ACTIVE,,\nP2,1,B,,STAFF,ACTIVE,,\n");

    assertThat(feed.byNumber("1")).extracting(HrPerson::id).containsExactly("P1", "P2");
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path folder) {
    HrRead read = HrFile.read(folder.resolve("none.csv"));

    assertThat(read).isInstanceOf(HrRead.Refused.class);
    assertThat(((HrRead.Refused) read).problems())
        .extracting(Problem::code)
        .containsExactly("file-missing");
  }

  @Property(tries = 500)
  void answersToAnyText(@ForAll String text) {
    assertThat(parse(text)).isNotNull();
    assertThat(parse(HEAD + text)).isNotNull();
  }
}
