package org.rollcall.classifier.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.classifier.name.PersonName.Order;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EntryNames;

class DisplayNameTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          JONES, Aled (Cllr)                | aled            | jones          | cllr               |          |                    | MARKED
          Jones, Dafydd (Powys)             | dafydd          | jones          |                    |          | powys              | MARKED
          Dafydd Jones 1234                 | dafydd          | jones          |                    | 1234     |                    | ASSUMED
          Jones, Aled, PC 1234              | aled            | jones          | pc                 | 1234     |                    | MARKED
          PC 1234 Aled Jones                | aled            | jones          | pc                 | 1234     |                    | ASSUMED
          Aled Jones PC 1234                | aled            | jones          | pc                 | 1234     |                    | ASSUMED
          Aled Jones DS                     | aled            | jones          | ds                 |          |                    | ASSUMED
          Jones PC 1234                     |                 | jones          | pc                 | 1234     |                    | UNKNOWN
          Jones DS                          | d s             | jones          |                    |          |                    | MARKED
          PC1234 Jones                      |                 | jones          | pc                 | 1234     |                    | UNKNOWN
          Aled Jones W12345                 | aled            | jones          |                    | W12345   |                    | ASSUMED
          A/Sgt Huw Rees                    | huw             | rees           | a sgt              |          |                    | ASSUMED
          Detective Chief Inspector Nia Rhys| nia             | rhys           | detective chief inspector |   |                    | ASSUMED
          Constable, John                   | john            | constable      |                    |          |                    | MARKED
          PC John Constable                 | john            | constable      | pc                 |          |                    | ASSUMED
          Rev. Dr. Mair Price               | mair            | price          | rev dr             |          |                    | ASSUMED
          Aled Jones MBE QPM                | aled            | jones          | qpm mbe            |          |                    | ASSUMED
          Jones, Aled, MBE                  | aled            | jones          | mbe                |          |                    | MARKED
          JONES Aled                        | aled            | jones          |                    |          |                    | MARKED
          Aled JONES                        | aled            | jones          |                    |          |                    | MARKED
          ALED JONES                        | aled            | jones          |                    |          |                    | ASSUMED
          Jones A P                         | a p             | jones          |                    |          |                    | MARKED
          A.P. Jones                        | a p             | jones          |                    |          |                    | ASSUMED
          AP Jones                          | a p             | jones          |                    |          |                    | ASSUMED
          Llŷr ap Gwynfôr                   | llyr            | ap gwynfor     |                    |          |                    | ASSUMED
          Siân Tŷ-Môn                       | sian            | ty-mon         |                    |          |                    | ASSUMED
          Seán Ó Néill                      | sean            | o neill        |                    |          |                    | ASSUMED
          Catrin O’Neill                    | catrin          | o'neill        |                    |          |                    | ASSUMED
          Ludwig van der Berg               | ludwig          | van der berg   |                    |          |                    | ASSUMED
          Dafydd (Dai) Jones                | dafydd dai      | jones          |                    |          |                    | ASSUMED
          Price, Nia (External)             | nia             | price          |                    |          | external           | MARKED
          Nia Price [EXT]                   | nia             | price          |                    |          | ext                | ASSUMED
          Nia Price - Agency                | nia             | price          |                    |          | agency             | ASSUMED
          Nia Price – Hays Recruitment      | nia             | price          |                    |          | hays recruitment   | ASSUMED
          EXT: Nia Price                    | nia             | price          |                    |          | ext                | ASSUMED
          EXTERNAL Nia Price                | nia             | price          |                    |          | external           | ASSUMED
          Nia Price Contractor              | nia             | price          |                    |          | contractor         | ASSUMED
          Charlotte Guest                   | charlotte       | guest          |                    |          |                    | ASSUMED
          Aled Jones, Powys County Council  | aled            | jones          |                    |          | powys county council | ASSUMED
          Aled Jones 2                      | aled            | jones          |                    |          |                    | ASSUMED
          !Aaron  Abbott                    | aaron           | abbott         |                    |          |                    | ASSUMED
          1 Aaron Abbott                    | aaron           | abbott         |                    |          |                    | ASSUMED
          Cher                              |                 | cher           |                    |          |                    | UNKNOWN
          Бригита Петрова                   | brigita         | petrova        |                    |          |                    | ASSUMED
          """)
  void saysWhatANameSays(
      String text,
      @Nullable String given,
      @Nullable String surname,
      @Nullable String titles,
      @Nullable String numbers,
      @Nullable String markers,
      Order order) {
    PersonName name = DisplayName.of(text);

    assertThat(String.join(" ", name.given())).isEqualTo(given == null ? "" : given);
    assertThat(name.surname()).isEqualTo(surname == null ? "" : surname);
    assertThat(String.join(" ", name.titles())).isEqualTo(titles == null ? "" : titles);
    assertThat(String.join(" ", name.numbers())).isEqualTo(numbers == null ? "" : numbers);
    assertThat(String.join(" ", name.markers())).isEqualTo(markers == null ? "" : markers);
    assertThat(name.order()).isEqualTo(order);
  }

  @Test
  void theFieldsOfAnEntrySayWhichIsWhichAndTheRestSaysMore() {
    PersonName name =
        DisplayName.of(new EntryNames("Siân", "Tŷ Môn", "TŶ MÔN, Siân (Sgt 1234)", "x"));

    assertThat(name.given()).containsExactly("sian");
    assertThat(name.surname()).isEqualTo("ty mon");
    assertThat(name.titles()).containsExactly("sgt");
    assertThat(name.numbers()).containsExactly("1234");
    assertThat(name.order()).isEqualTo(Order.STATED);
  }

  @Test
  void aStatedSurnameSplitsTheShownName() {
    PersonName name =
        DisplayName.of(new EntryNames(null, "Lloyd George", "David Lloyd George", null));

    assertThat(name.given()).containsExactly("david");
    assertThat(name.surname()).isEqualTo("lloyd george");
  }

  @Test
  void anAddressInPlaceOfANameIsHeardButSaysWhereItIsFrom() {
    PersonName name = DisplayName.of("Aled.Jones@Elsewhere.example");

    assertThat(name.domain()).isEqualTo(Optional.of(DomainName.of("elsewhere.example")));
    assertThat(name.given()).containsExactly("aled");
    assertThat(name.surname()).isEqualTo("jones");
    assertThat(DisplayName.of("Aled Jones <aj@elsewhere.example>").domain()).isPresent();
    assertThat(DisplayName.of("Aled Jones (aj@elsewhere.example)").surname()).isEqualTo("jones");
  }

  @Test
  void whatNobodySeesChangesNothing() {
    PersonName plain = DisplayName.of("JONES, Aled");

    assertThat(
            List.of(
                "JONES,\u00A0Aled",
                "JONES,\tAled\u0000",
                "\u202EJONES, Aled\u202C",
                "JO\u200BNES, A\u200Dled\uFEFF",
                "  JONES ,  Aled  "))
        .allSatisfy(text -> assertThat(DisplayName.of(text)).isEqualTo(plain));
  }

  @Test
  void composedAndDecomposedLettersAreOne() {
    assertThat(DisplayName.of("Sia\u0302n Ty\u0302-Mo\u0302n"))
        .isEqualTo(DisplayName.of("Si\u00E2n T\u0177-M\u00F4n"));
  }

  @ParameterizedTest
  @CsvSource({
    "aled.jones, aled, jones, ''",
    "aled.jones2, aled, jones, ''",
    "w12345, '', '', W12345",
    "PC1234, '', '', 1234",
    "JONESA1234, '', jonesa, 1234",
    "a_jones+list, a jones, list, ''",
  })
  void readsTheLocalPartOfAnAddress(String local, String given, String surname, String number) {
    PersonName name = DisplayName.ofLocalPart(local);

    assertThat(String.join(" ", name.given())).isEqualTo(given);
    assertThat(name.surname()).isEqualTo(surname);
    assertThat(String.join(" ", name.numbers())).isEqualTo(number);
  }

  @Test
  void anEndlessNameIsReadInNoTime() {
    String endless = "(Aled ap, - Jones@x. ".repeat(50_000);

    PersonName name =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DisplayName.of(endless));

    assertThat(name.given().size()).isLessThan(30);
    assertThat(name.markers().size()).isLessThan(30);
  }

  @Property(tries = 3000)
  void answersToAnything(
      @ForAll String given, @ForAll String surname, @ForAll String display, @ForAll String common) {
    PersonName name = DisplayName.of(new EntryNames(given, surname, display, common));

    assertThat(name.given()).allSatisfy(word -> assertThat(word).isNotBlank());
    assertThat(name.toString()).isEqualTo("PersonName[***]");
  }
}
