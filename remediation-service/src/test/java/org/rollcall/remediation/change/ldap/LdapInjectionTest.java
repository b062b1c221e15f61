package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.ReadTarget;
import org.rollcall.remediation.change.WriteOutcome;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** Ids and attribute names are data: whatever they say, they are no filter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LdapInjectionTest {
  private static final String HIDE = "msExchHideFromAddressLists";

  private final TemporaryFolder folder = TemporaryFolder.create();
  private final Force force = Force.usual();
  private final EmbeddedDirectory server = EmbeddedDirectory.of(force);
  private final LdapWritableDirectory directory =
      new LdapWritableDirectory(Settings.plain(folder, server.url()).writer(server.writer()));

  @AfterAll
  void end() {
    directory.close();
    server.close();
    folder.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "*)(uid=*",
        "*)(|(objectclass=*",
        "x)(!(entryuuid=y)",
        "\\2a",
        "\\2a\\29\\28uid=\\2a",
        "(objectclass=*)",
        "admin)(&)",
        "00000000-0000-4000-8000-00000000000*",
        "00000000-0000-4000-8000-000000000000)(uid=*",
        "uid=u00001,ou=people,dc=heddlu-gorllewin,dc=example",
        "аdmin",
        "%2a",
      })
  void anIdFindsNothingButItsEntry(String id) {
    EntryKey key = new EntryKey(Force.DIRECTORY, id);

    ReadTarget read = directory.read(key, HIDE);
    WriteOutcome written =
        directory.write(
            key, new AttributeChange(HIDE, List.of(), List.of("TRUE")), Duration.ofSeconds(5));

    assertThat(read).isInstanceOf(ReadTarget.Unreadable.class);
    assertThat(written).isInstanceOf(WriteOutcome.NotSent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "+", "1.1.", "@person", "cn)(uid=*", "cn;binary", "", " cn", "c n"})
  void anAttributeNameIsNothingElse(String attribute) {
    assertThat(directory.read(force.accident().key(), attribute))
        .isInstanceOf(ReadTarget.Unreadable.class);
  }
}
