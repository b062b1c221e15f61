package org.rollcall.reader.reading.ldif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;

/** When a drop is believed, and when not. */
class DropsTest {
  private static final String ANN = "0b0e3e6c-27aa-4a2c-9f0b-6f1f6c2e0001";
  private static final String BOB = "0b0e3e6c-27aa-4a2c-9f0b-6f1f6c2e0002";
  private static final String ANN_ENTRY =
      """
      dn: cn=Ann Pugh,ou=people,dc=heddlu-gorllewin,dc=example
      objectClass: inetOrgPerson
      entryUUID: 0b0e3e6c-27aa-4a2c-9f0b-6f1f6c2e0001
      cn: Ann Pugh
      sn: Pugh
      displayName:: UFVHSCwgQW5u
      mail: ann.pugh@heddlu-gorllewin.exa
       mple

      """;
  private static final String BOB_ENTRY =
      """
      dn: cn=Bob Rees,ou=people,dc=heddlu-gorllewin,dc=example
      changetype: add
      objectClass: inetOrgPerson
      entryUUID: 0b0e3e6c-27aa-4a2c-9f0b-6f1f6c2e0002
      cn: Bob Rees
      sn: Rees
      mail: bob.rees@heddlu-gorllewin.example

      """;

  @TempDir Path folder;
  private DropFolder drops;
  private LdifDirectorySource source;

  @BeforeEach
  void open() {
    drops = new DropFolder(folder);
    source = drops.source(LdifSourceTest.lists());
  }

  private List<DirectoryEntry> read() {
    List<DirectoryEntry> entries = new ArrayList<>();
    assertThat(source.readAll(entries::addAll)).isEqualTo(new SourceEnd.Complete());
    return entries;
  }

  private String refusal() {
    return switch (source.readAll(page -> true)) {
      case SourceEnd.Incomplete incomplete -> incomplete.trouble().code();
      case SourceEnd.NotRead notRead -> notRead.trouble().code();
      case SourceEnd.Complete ignored -> "complete";
      case SourceEnd.NotBefore ignored -> "not before";
      case SourceEnd.Stopped ignored -> "stopped";
    };
  }

  @Test
  void foldedLinesBase64CommentsAndChangetypeAddAreRead() {
    drops.drop("# a comment\n" + ANN_ENTRY + BOB_ENTRY + DropFolder.SUCCESS);

    List<DirectoryEntry> entries = read();

    assertThat(entries).extracting(entry -> entry.key().id()).containsExactly(ANN, BOB);
    assertThat(entries.getFirst().names().display()).isEqualTo("PUGH, Ann");
    assertThat(entries.getFirst().addresses().getFirst().value())
        .isEqualTo("ann.pugh@heddlu-gorllewin.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description:< file://%s\n",
        "description:\n <file://%s\n",
        "descr\n iption\n :< file://%s\n"
      })
  void anExportDoesNotChooseWhichOfOurFilesAreRead(String line) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "a password");
    String value = line.formatted(secret);
    drops.drop(ANN_ENTRY.strip() + "\n" + value + "\n" + BOB_ENTRY + DropFolder.SUCCESS);

    assertThat(refusal()).isEqualTo("ldif-syntax");
  }

  @Test
  void aPagedExportEndsEveryPageWithAResult() {
    drops.drop(ANN_ENTRY + DropFolder.SUCCESS + "\n" + BOB_ENTRY + DropFolder.SUCCESS);

    assertThat(read()).hasSize(2);
  }

  @Test
  void anExportInUtf16WithItsChecksumIsRead() {
    String text = "\uFEFF" + ANN_ENTRY;
    Path drop = drops.drop(text, StandardCharsets.UTF_16LE);
    assertThat(refusal()).isEqualTo("drop-incomplete");

    DropFolder.checksum(drop, text.getBytes(StandardCharsets.UTF_16LE));

    assertThat(read()).hasSize(1);
  }

  @Test
  void anExportWithoutItsEndIsNotTheDirectory() {
    drops.drop(ANN_ENTRY + BOB_ENTRY + DropFolder.SUCCESS);
    drops.drop(ANN_ENTRY);

    assertThat(refusal()).isEqualTo("drop-incomplete");
  }

  @ParameterizedTest
  @CsvSource({"result: 4 Size limit exceeded, drop-failed", "result: 0 Success, complete"})
  void theResultIsLookedAt(String result, String outcome) {
    drops.drop(ANN_ENTRY + "# search result\nsearch: 2\n" + result + "\n");

    assertThat(refusal()).isEqualTo(outcome);
  }

  @Test
  void aFailedPageIsNotMadeGoodByALaterOne() {
    drops.drop(
        ANN_ENTRY
            + "# search result\nsearch: 2\nresult: 11 Administrative limit exceeded\n\n"
            + BOB_ENTRY
            + DropFolder.SUCCESS);

    assertThat(refusal()).isEqualTo("drop-failed");
  }

  @Test
  void aReferenceToAnotherServerIsNotAnAbsence() {
    drops.drop(
        ANN_ENTRY + "# search reference\nref: ldap://other.example/??sub\n\n" + DropFolder.SUCCESS);

    assertThat(refusal()).isEqualTo("referral");
  }

  @Test
  void aWrongChecksumIsNotBelievedEvenWithATrailer() {
    Path drop = drops.drop(ANN_ENTRY + DropFolder.SUCCESS);
    DropFolder.checksum(drop, "something else".getBytes(StandardCharsets.UTF_8));

    assertThat(refusal()).isEqualTo("drop-checksum");
  }

  @Test
  void aBrokenLineIsNamedWithoutItsContent() {
    drops.drop(
        ANN_ENTRY + "dn: cn=Bob Rees,dc=example\nnonsense about Bob\n\n" + DropFolder.SUCCESS);

    assertThat(source.readAll(page -> true))
        .isInstanceOfSatisfying(
            SourceEnd.Incomplete.class,
            end -> {
              assertThat(end.trouble().code()).isEqualTo("ldif-syntax");
              assertThat(end.trouble().what()).contains("export-1.ldif").contains("line ");
              assertThat(end.trouble().text()).doesNotContain("Bob").doesNotContain("nonsense");
            });
  }

  @Test
  void anEntryWithoutAnImmutableIdIsRefused() {
    drops.drop(ANN_ENTRY.replaceFirst("entryUUID.*\n", "") + DropFolder.SUCCESS);

    assertThat(refusal()).isEqualTo("no-immutable-id");
  }

  @Test
  void nothingDroppedIsNoEmptyDirectory() {
    assertThat(refusal()).isEqualTo("no-drop");
    assertThat(source.check()).isPresent();
  }

  @Test
  void goneIsWhatTwoCompleteDropsDoNotHave() {
    drops.drop(ANN_ENTRY + BOB_ENTRY + DropFolder.SUCCESS);
    assertThat(source.readOne(BOB)).isInstanceOf(Sighting.Seen.class);

    drops.drop(ANN_ENTRY + DropFolder.SUCCESS);
    assertThat(source.readOne(BOB)).isEqualTo(new Sighting.TooSoon());

    drops.drop(ANN_ENTRY + DropFolder.SUCCESS);
    assertThat(source.readOne(BOB)).isEqualTo(new Sighting.Absent());
  }

  @Test
  void halfADropConfirmsNoAbsence() {
    drops.drop(ANN_ENTRY + DropFolder.SUCCESS);
    drops.drop(ANN_ENTRY);

    assertThat(source.readOne(BOB)).isInstanceOf(Sighting.Unclear.class);
  }
}
