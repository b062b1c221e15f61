package org.rollcall.reader.reading.ldif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.testkit.force.Force;

/** An export as somebody gives it for an assessment. */
class ReadExportTest {
  private static final String TRAILER = "\n# search result\nsearch: 2\nresult: 0 Success\n";
  private static final String ALED =
      "dn: cn=Aled,ou=people,dc=x\nobjectClass: inetOrgPerson\ncn: Aled\nmail: aled@x.example\n";

  @TempDir Path folder;

  @Test
  void everyFormThatLdapsearchAndLdifdeWriteIsRead() throws IOException {
    String name = Base64.getEncoder().encodeToString("Siôn".getBytes(StandardCharsets.UTF_8));
    Export.Whole whole =
        whole(
            """
            version: 1
            # a comment
             that goes on

            dn: cn=Sion,ou=people,
             dc=x
            changetype: add
            objectClass: inetOrgPerson
            cn:: @name@
            mail: sion@
             x.example
            entryUUID: 5F0C7D1E-0001-4000-8000-000000000001
            """
                    .replace("@name@", name)
                + TRAILER);

    assertThat(whole.remarks()).isEmpty();
    DirectoryEntry entry = whole.entries().getFirst();
    assertThat(entry.dn()).isEqualTo("cn=Sion,ou=people,dc=x");
    assertThat(entry.names().common()).isEqualTo("Siôn");
    assertThat(entry.addresses().getFirst().value()).isEqualTo("sion@x.example");
    assertThat(entry.key())
        .isEqualTo(new EntryKey("force", "5f0c7d1e-0001-4000-8000-000000000001"));
  }

  @Test
  void groupsAreExpandedAndCyclesAreCut() throws IOException {
    Export.Whole whole =
        whole(
            "dn: cn=inner,dc=x\nobjectClass: groupOfNames\ncn: inner\nmail: inner@x.example\n"
                + "member: cn=Aled,ou=people,dc=x\nmember: cn=outer,dc=x\n\n"
                + "dn: cn=outer,dc=x\nobjectClass: groupOfNames\ncn: outer\nmail: outer@x.example\n"
                + "member: cn=INNER,dc=x\n\n"
                + ALED
                + TRAILER);

    DirectoryEntry aled = whole.entries().getLast();
    assertThat(aled.groups()).containsExactly("cn=inner,dc=x");
    assertThat(aled.nestedGroups()).isEqualTo(1);
  }

  @Test
  void withoutAnIdTheDnIdentifiesAndThatIsRemarked() throws IOException {
    Export.Whole whole = whole(ALED + TRAILER);

    assertThat(whole.entries().getFirst().key().id()).isEqualTo("dn:cn=aled,ou=people,dc=x");
    assertThat(whole.remarks()).extracting(Trouble::code).containsExactly("identified-by-dn");
  }

  @Test
  void twoEntriesWithOneIdAreBothTold() throws IOException {
    String id = "entryUUID: 5f0c7d1e-0001-4000-8000-000000000001\n";
    Export.Whole whole =
        whole(ALED + id + "\n" + ALED.replace("Aled", "Huw") + id + "\n" + ALED + id + TRAILER);

    assertThat(whole.entries()).hasSize(2);
    assertThat(whole.entries()).extracting(DirectoryEntry::key).doesNotHaveDuplicates();
    assertThat(whole.remarks())
        .extracting(Trouble::code)
        .containsExactly("id-used-twice", "entry-repeated");
  }

  @Test
  void anExportThatDoesNotSayThatItIsWholeIsReadWithARemark() throws IOException {
    assertThat(whole(ALED).remarks())
        .extracting(Trouble::code)
        .contains("export-perhaps-incomplete");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no colon here                          | 5
          cn:: not*base64                        | 5
          mail:< file:///etc/passwd              | 5
          """)
  void aRecordThatIsNoneRefusesTheWholeFileNamingItsLine(String line, int at) throws IOException {
    Path file = write(ALED.lines().limit(4).reduce("", (a, b) -> a + b + "\n") + line + "\n");

    Trouble trouble = ((Export.Refused) read(file)).trouble();
    assertThat(trouble.code()).isEqualTo("ldif-syntax");
    assertThat(trouble.what()).contains(file + ":").doesNotContain("passwd");
    assertThat(lineIn(trouble)).isBetween(1, at);
    assertThat(trouble.mend()).isNotBlank();
  }

  @Test
  void theLineNamedIsThatOfTheBrokenRecord() throws IOException {
    Path file = write(ALED + "\n" + ALED.replace("Aled", "Huw") + "\ncn: nobody\n");

    assertThat(lineIn(((Export.Refused) read(file)).trouble())).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({"delete", "modify", "modrdn"})
  void aChangeIsNoEntry(String change) throws IOException {
    Path file = write("dn: cn=Aled,dc=x\nchangetype: " + change + "\n");

    assertThat(read(file)).isInstanceOf(Export.Refused.class);
  }

  @Test
  void aSearchThatBrokeOffIsRefused() throws IOException {
    Path file = write(ALED + "\nsearch: 2\nresult: 4 Size limit exceeded\n");

    assertThat(((Export.Refused) read(file)).trouble().code()).isEqualTo("ldif-failed-search");
  }

  @Test
  void noFileAndNoEntryAreTroubleToo() throws IOException {
    assertThat(((Export.Refused) read(folder.resolve("none"))).trouble().code())
        .isEqualTo("ldif-unreadable");
    assertThat(((Export.Refused) read(write("version: 1\n"))).trouble().code())
        .isEqualTo("ldif-empty");
  }

  @Property(tries = 300)
  void noBytesBreakIt(@ForAll byte[] bytes) throws IOException {
    Path file = Files.createTempFile("export", ".ldif");
    try {
      Files.write(file, bytes);
      assertThatCode(() -> read(file)).doesNotThrowAnyException();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theForceIsReadAsTheServiceReadsIt() throws IOException {
    Force force = Force.usual();
    Export.Whole whole =
        (Export.Whole)
            new ReadExport(write(force.ldif()), "force", "(mail=*)", LdifSourceTest.lists()).read();

    assertThat(whole.entries()).hasSizeGreaterThan(force.members().size() - 1);
    assertThat(whole.entries().stream().filter(entry -> !entry.listings().isEmpty()))
        .extracting(DirectoryEntry::key)
        .containsAll(force.misplaced());
  }

  private static int lineIn(Trouble trouble) {
    return Integer.parseInt(trouble.what().replaceAll("(?s).*\\.ldif:(\\d+): .*", "$1"));
  }

  private Export.Whole whole(String text) throws IOException {
    return (Export.Whole) read(write(text));
  }

  private static Export read(Path file) {
    return new ReadExport(file, "force", "(mail=*)", List.of()).read();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("export.ldif"), text);
  }
}
