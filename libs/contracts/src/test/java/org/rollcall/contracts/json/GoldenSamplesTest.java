package org.rollcall.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.ContactsJudged;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Message;
import org.rollcall.contracts.MessageType;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.ReadingFinished;
import org.rollcall.contracts.Risk;
import org.rollcall.contracts.Verdict;

/** What other versions have sent must be readable for ever, and must mean the same. */
class GoldenSamplesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final JsonMapper PLAIN =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAndWrittenBack(Path sample) throws IOException {
    Message message = read(sample, Files.readAllBytes(sample));

    byte[] written = MessageJson.write(message);

    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(normalised(sample));
    assertThat(MessageType.of(message)).isEqualTo(typeOf(sample));
    assertThat(message.directory()).isEqualTo("force");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fieldsOfALaterVersionAreIgnored(Path sample) throws IOException {
    JsonNode tree = PLAIN.readTree(Files.readAllBytes(sample));
    addUnknownFields(tree);

    Message later = read(sample, PLAIN.writeValueAsBytes(tree));

    assertThat(later).isEqualTo(read(sample, Files.readAllBytes(sample)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingPersonalIsSaidByToString(Path sample) throws IOException {
    Message message = read(sample, Files.readAllBytes(sample));

    Stream<Object> parts =
        switch (message) {
          case EntriesObserved observed ->
              observed.entries().stream().flatMap(GoldenSamplesTest::partsOf);
          case ContactsJudged judged ->
              judged.contacts().stream().flatMap(GoldenSamplesTest::partsOf);
          default -> Stream.of();
        };

    assertThat(Stream.concat(Stream.of(message), parts))
        .map(Object::toString)
        .noneMatch(text -> text.contains("Abbott") || text.contains("ABBOTT"))
        .noneMatch(text -> text.contains("aaron") || text.contains("960001"))
        .noneMatch(text -> text.contains("HG00042") || text.contains("Ystafell"));
  }

  @Test
  void everyTypeHasASample() throws IOException {
    List<MessageType> sampled = samples().map(GoldenSamplesTest::typeOf).distinct().toList();

    assertThat(sampled).containsExactlyInAnyOrder(MessageType.values());
  }

  @Test
  void noSampleWasEverEdited() throws Exception {
    List<String> manifest = Files.readAllLines(GOLDEN.resolve("manifest.sha256"));
    List<String> now = samples().map(GoldenSamplesTest::digestLine).toList();

    assertThat(now).containsExactlyInAnyOrderElementsOf(manifest);
  }

  @Test
  void theFieldsMeanWhatTheyMeant() throws IOException {
    EntriesObserved observed = (EntriesObserved) sample("entries-observed.v1.json");
    ReadingFinished finished = (ReadingFinished) sample("reading-finished.v1.json");
    ContactsJudged judged = (ContactsJudged) sample("contacts-judged.v1.json");

    ObservedEntry accident = observed.entries().get(0);
    assertThat(accident.addresses().get(0).role()).isEqualTo(AddressRole.PRIMARY);
    assertThat(accident.work().employeeNumber()).isNull();
    assertThat(accident.isListedIn("Global Address List")).isTrue();
    assertThat(observed.entries().get(1).hidden()).isTrue();
    assertThat(finished.finishedAt()).isEqualTo(Instant.parse("2026-03-01T02:00:07.250Z"));
    assertThat(finished.kind()).isEqualTo(ReadingFinished.Kind.FULL);
    JudgedContact contact = judged.contacts().get(0);
    assertThat(contact.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(contact.isMisplaced()).isTrue();
    assertThat(contact.evidence().stream().mapToDouble(line -> line.bits()).sum())
        .isEqualTo(contact.logOdds());
  }

  @Test
  void aRiskCameLater() throws IOException {
    ContactsJudged before = (ContactsJudged) sample("contacts-judged.v1.json");
    ContactsJudged after = (ContactsJudged) sample("contacts-judged.v1.1.json");

    assertThat(before.contacts().get(0).risk()).isNull();
    assertThat(after.contacts().get(0).risk())
        .satisfies(
            risk -> {
              assertThat(risk.likelihood()).isEqualTo(88);
              assertThat(risk.impact()).isEqualTo(60);
              assertThat(risk.band()).isEqualTo(Risk.Band.HIGH);
              assertThat(risk.reasons()).hasSize(3);
              assertThat(risk.counterfactuals())
                  .extracting(Risk.Counterfactual::action)
                  .containsExactly("hide", "label", "leave-list");
            });
    assertThat(after.contacts().get(1).risk()).isNull();
  }

  @Test
  void colleaguesCameLater() throws IOException {
    ContactsJudged before = (ContactsJudged) sample("contacts-judged.v1.json");
    ContactsJudged after = (ContactsJudged) sample("contacts-judged.v1.2.json");

    assertThat(before.colleagues()).isEmpty();
    assertThat(after.colleagues())
        .containsExactly(
            "d54cd75a-01a9-343f-882f-a7eae5923600", "0a1b2c3d-0000-4000-8000-000000000007");
    assertThat(after.contacts()).isEmpty();
  }

  private static Stream<Object> partsOf(ObservedEntry entry) {
    return Stream.of(entry, entry.names(), entry.work(), entry.addresses(), entry.listings());
  }

  private static Stream<Object> partsOf(JudgedContact contact) {
    Risk risk = contact.risk();
    return risk == null
        ? Stream.of(contact, contact.evidence())
        : Stream.of(contact, contact.evidence(), risk, risk.counterfactuals());
  }

  private static Message sample(String name) throws IOException {
    Path file = GOLDEN.resolve(name);
    return read(file, Files.readAllBytes(file));
  }

  private static Message read(Path sample, byte[] body) {
    return switch (MessageJson.read(typeOf(sample).cloudEventsType(), body)) {
      case ReadMessage.Readable readable -> readable.message();
      case ReadMessage.Unreadable unreadable ->
          throw new AssertionError(sample + ": " + unreadable.reason());
    };
  }

  /** The type that a sample's name begins with, e.g. entries-observed.v1.json. */
  private static MessageType typeOf(Path sample) {
    String name = sample.getFileName().toString();
    return Arrays.stream(MessageType.values())
        .filter(type -> ("org.rollcall." + name).startsWith(type.cloudEventsType() + "."))
        .findFirst()
        .orElseThrow();
  }

  /** The same content without white space, fields sorted by name. */
  private static String normalised(Path sample) throws IOException {
    return PLAIN.writeValueAsString(
        PLAIN.treeToValue(PLAIN.readTree(Files.readAllBytes(sample)), Object.class));
  }

  private static void addUnknownFields(JsonNode node) {
    node.forEach(GoldenSamplesTest::addUnknownFields);
    if (node instanceof ObjectNode object) {
      object.putObject("ofALaterVersion").put("answer", 42);
    }
  }

  private static String digestLine(Path sample) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sample));
      return HexFormat.of().formatHex(digest) + "  " + sample.getFileName();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
