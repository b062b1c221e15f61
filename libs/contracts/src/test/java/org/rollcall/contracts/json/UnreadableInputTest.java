package org.rollcall.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.MessageType;

/** Input that cannot be read is a value: it must never end a consumer. */
class UnreadableInputTest {
  private static final String KEY = "{\"directory\":\"force\",\"id\":\"a\"}";
  private static final String FINISHED =
      "{\"directory\":\"force\",\"organisationHash\":\"h\","
          + "\"reading\":\"0198a0c0-0000-7000-8000-000000000001\",\"kind\":\"FULL\",\"pages\":1,"
          + "\"entries\":1,\"startedAt\":\"2026-03-01T02:00:00Z\","
          + "\"finishedAt\":\"2026-03-01T02:00:01Z\"}";

  static Stream<String> malformed() {
    return Stream.of(
        "",
        " ",
        "null",
        "[]",
        "\"text\"",
        "42",
        "{",
        "{}",
        FINISHED + "x",
        FINISHED + FINISHED,
        FINISHED.replace("\"FULL\"", "\"HALF\""),
        FINISHED.replace("\"pages\":1", "\"pages\":null"),
        FINISHED.replace("\"pages\":1", "\"pages\":99999999999"),
        FINISHED.replace("\"pages\":1", "\"pages\":{}"),
        FINISHED.replace("\"directory\":\"force\",", ""),
        FINISHED.replace("2026-03-01T02:00:00Z", "yesterday"),
        FINISHED.replace("0198a0c0-0000-7000-8000-000000000001", "1"),
        FINISHED.replace("\"force\"", "\"for"),
        "{\"a\":".repeat(5000));
  }

  @Test
  void theSampleThatTheseAreMadeFromIsReadable() {
    assertThat(read(MessageType.READING_FINISHED, FINISHED))
        .isInstanceOf(ReadMessage.Readable.class);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNoMessageIsSaidToBeNone(String body) {
    assertThat(read(MessageType.READING_FINISHED, body))
        .isInstanceOfSatisfying(
            ReadMessage.Unreadable.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("malformed-body"));
  }

  @Test
  void anotherMajorVersionIsAnotherLanguage() {
    assertThat(
            MessageJson.read(
                "org.rollcall.reading-finished.v2", FINISHED.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            ReadMessage.Unreadable.class,
            unreadable -> assertThat(unreadable.code()).isEqualTo("unknown-type"));
  }

  @Test
  void aPageOverTheLimitOrWithoutNumberIsRefused() {
    String entry = "{\"key\":" + KEY + ",\"sequence\":1}";
    String page =
        "{\"directory\":\"force\",\"organisationHash\":\"h\","
            + "\"reading\":\"0198a0c0-0000-7000-8000-000000000001\",\"page\":%d,\"entries\":[%s]}";

    assertThat(read(MessageType.ENTRIES_VANISHED, page.formatted(1, entry)))
        .isInstanceOf(ReadMessage.Readable.class);
    assertThat(read(MessageType.ENTRIES_VANISHED, page.formatted(0, entry)))
        .isInstanceOf(ReadMessage.Unreadable.class);
    assertThat(read(MessageType.ENTRIES_VANISHED, page.formatted(1, "null")))
        .isInstanceOf(ReadMessage.Unreadable.class);
  }

  @Test
  void moreEntriesThanAPageHoldsAreRefused() throws Exception {
    String golden = Files.readString(Path.of("src/test/resources/golden/entries-observed.v1.json"));
    int first = golden.indexOf("    {\n      \"key\"");
    String entry = golden.substring(first, golden.indexOf("    },\n", first) + 5);
    String head = golden.substring(0, first);
    String most = (entry + ",").repeat(EntriesObserved.MOST_ENTRIES - 1) + entry;

    assertThat(read(MessageType.ENTRIES_OBSERVED, head + most + "]}"))
        .isInstanceOf(ReadMessage.Readable.class);
    assertThat(read(MessageType.ENTRIES_OBSERVED, head + most + "," + entry + "]}"))
        .isInstanceOf(ReadMessage.Unreadable.class);
  }

  @Test
  void aVerdictThatContradictsItselfIsRefused() throws Exception {
    String golden = Files.readString(Path.of("src/test/resources/golden/contacts-judged.v1.json"));

    assertThat(read(MessageType.CONTACTS_JUDGED, golden.replace("\"EXTERNAL\"", "\"INTERNAL\"")))
        .isInstanceOf(ReadMessage.Unreadable.class);
  }

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void theReasonRepeatsNothingFromTheBody(MessageType type) {
    String secret = "secret.person@home.example";
    for (String body :
        new String[] {
          "{\"directory\":{\"" + secret + "\":1}}",
          "{\"organisationHash\":[\"" + secret + "\"]}",
          "{\"page\":\"" + secret + "\",\"kind\":\"" + secret + "\",\"change\":\"" + secret + "\"}",
          "{\"key\":{\"directory\":\"" + secret + "\",\"id\":\"x\"}}",
          secret
        }) {
      assertThat(read(type, body))
          .isInstanceOfSatisfying(
              ReadMessage.Unreadable.class,
              unreadable -> assertThat(unreadable.reason()).doesNotContain("secret", "home"));
    }
  }

  @Property
  void noBytesWhateverEndAConsumer(@ForAll MessageType type, @ForAll @Size(max = 200) byte[] body) {
    assertThat(MessageJson.read(type.cloudEventsType(), body)).isNotNull();
  }

  @Property
  void noMangledSampleEndsAConsumer(@ForAll MessageType type, @ForAll("mangled") String body) {
    assertThat(read(type, body)).isNotNull();
  }

  @Property
  void noTypeNameWhateverEndsAConsumer(@ForAll String type) {
    assertThat(MessageJson.read(type, new byte[0])).isInstanceOf(ReadMessage.Unreadable.class);
  }

  /** A good message with a stretch of it replaced by something else. */
  @Provide
  Arbitrary<String> mangled() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, FINISHED.length());
    Arbitrary<String> patches =
        Arbitraries.of("", "null", "{", "}", "[", "\"", ",", "1e999", "NaN", "-0", "\u0000");
    return places
        .tuple2()
        .flatMap(
            cut ->
                patches.map(
                    patch ->
                        FINISHED.substring(0, Math.min(cut.get1(), cut.get2()))
                            + patch
                            + FINISHED.substring(Math.max(cut.get1(), cut.get2()))));
  }

  private static ReadMessage read(MessageType type, String body) {
    return MessageJson.read(type.cloudEventsType(), body.getBytes(StandardCharsets.UTF_8));
  }
}
