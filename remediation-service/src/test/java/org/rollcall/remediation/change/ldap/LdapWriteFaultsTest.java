package org.rollcall.remediation.change.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.ReadTarget;
import org.rollcall.remediation.change.WriteOutcome;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.EmbeddedDirectory.Account;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** What a write says when something goes wrong, and what is then in the directory. */
class LdapWriteFaultsTest {
  private static final String HIDE = "msExchHideFromAddressLists";
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final AttributeChange HIDING =
      new AttributeChange(HIDE, List.of(), List.of("TRUE"));

  private final Force force = Force.usual();
  private final EntryKey entry = force.accident().key();
  private final String dn = force.accident().dn();
  private final TemporaryFolder folder = TemporaryFolder.create();
  private final EmbeddedDirectory server = EmbeddedDirectory.of(force);
  private final Person person = new Person(server.ldap());
  private volatile Runnable meanwhile = () -> {};
  private final Wire wire = new Wire(server.port(), () -> meanwhile.run());
  private final LdapWritableDirectory directory = through(wire.url(), server.writer());

  private LdapWritableDirectory through(String url, Account account) {
    return new LdapWritableDirectory(Settings.plain(folder, url).writer(account));
  }

  @BeforeEach
  void visible() {
    person.sets(dn, HIDE, List.of());
  }

  @AfterEach
  void end() {
    directory.close();
    wire.close();
    server.close();
    folder.close();
  }

  @Test
  void aLostAnswerIsInDoubtAndReadingFindsOut() {
    wire.fails(Wire.Fault.ANSWER_LOST);

    WriteOutcome outcome = directory.write(entry, HIDING, SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.InDoubt.class);
    assertThat(person.sees(dn, HIDE)).containsExactly("TRUE");
    wire.fails(Wire.Fault.NONE);
    assertThat(directory.read(entry, HIDE))
        .isInstanceOfSatisfying(
            ReadTarget.Found.class, found -> assertThat(found.values()).containsExactly("TRUE"));
  }

  @Test
  void aConnectionThatBreaksAfterSendingIsInDoubt() {
    wire.fails(Wire.Fault.BROKEN_AFTER_MODIFY);

    WriteOutcome outcome = directory.write(entry, HIDING, SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.InDoubt.class);
    assertThat(person.sees(dn, HIDE)).containsExactly("TRUE");
  }

  @Test
  void aConnectionInDoubtIsNotUsedAgain() {
    directory.read(entry, HIDE);
    int before = wire.connections();
    wire.fails(Wire.Fault.ANSWER_LOST);
    directory.write(entry, HIDING, SOON);
    wire.fails(Wire.Fault.NONE);

    directory.read(entry, HIDE);

    assertThat(wire.connections()).isEqualTo(before + 1);
  }

  @Test
  void aClearConnectionIsUsedAgain() {
    directory.write(entry, HIDING, SOON);
    directory.write(entry, HIDING.reversed(), SOON);

    assertThat(wire.connections()).isEqualTo(1);
  }

  @Test
  void aConnectionThatDiedWhileIdleIsReplacedBeforeAnythingIsSent() {
    directory.read(entry, HIDE);
    server.ldap().closeAllConnections(false);

    WriteOutcome outcome = directory.write(entry, HIDING, SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.Applied.class);
  }

  @Test
  void anEditBetweenLookAndWriteIsKept() {
    meanwhile = () -> person.sets(dn, HIDE, List.of("FALSE"));

    WriteOutcome outcome = directory.write(entry, HIDING, SOON);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            WriteOutcome.Mismatch.class,
            mismatch -> assertThat(mismatch.reason()).contains("(65)").doesNotContain("Abbott"));
    assertThat(person.sees(dn, HIDE)).containsExactly("FALSE");
  }

  @Test
  void aClearingBetweenLookAndWriteIsKept() {
    person.sets(dn, HIDE, List.of("FALSE"));
    meanwhile = () -> person.sets(dn, HIDE, List.of());

    WriteOutcome outcome =
        directory.write(entry, new AttributeChange(HIDE, List.of("FALSE"), List.of("TRUE")), SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.Mismatch.class);
    assertThat(person.sees(dn, HIDE)).isEmpty();
  }

  @Test
  void anEntryThatMovesBetweenLookAndWriteIsLeftAlone() {
    meanwhile = () -> person.moves(dn);

    WriteOutcome outcome = directory.write(entry, HIDING, SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.Mismatch.class);
    assertThat(directory.read(entry, HIDE))
        .isInstanceOfSatisfying(
            ReadTarget.Found.class,
            found -> {
              assertThat(found.dn()).isNotEqualTo(dn);
              assertThat(found.values()).isEmpty();
            });
  }

  @Test
  void whatCannotBeReachedWasNotSent() throws IOException {
    int nobodyListens;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobodyListens = free.getLocalPort();
    }
    try (LdapWritableDirectory absent =
        through("ldap://127.0.0.1:" + nobodyListens, server.writer())) {
      assertThat(absent.write(entry, HIDING, SOON)).isInstanceOf(WriteOutcome.NotSent.class);
      assertThat(absent.read(entry, HIDE)).isInstanceOf(ReadTarget.Unreadable.class);
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsSent() {
    Account wrong = new Account(server.writer().dn(), "not-the-password");
    try (LdapWritableDirectory directory = through(server.url(), wrong)) {
      assertThat(directory.write(entry, HIDING, SOON))
          .isInstanceOfSatisfying(
              WriteOutcome.NotSent.class,
              notSent ->
                  assertThat(notSent.reason())
                      .contains("invalid credentials (49)", "passwordFile", "writer")
                      .doesNotContain("not-the-password"));
      assertThat(person.sees(dn, HIDE)).isEmpty();
    }
  }

  @Test
  void anAccountWithoutTheRightIsRefused() {
    try (LdapWritableDirectory directory = through(server.url(), server.officer())) {
      assertThat(directory.write(entry, HIDING, SOON))
          .isInstanceOfSatisfying(
              WriteOutcome.Refused.class, refused -> assertThat(refused.reason()).contains("(50)"));
      assertThat(person.sees(dn, HIDE)).isEmpty();
    }
  }

  @Test
  void anAttributeThatTheWriterMayNotWriteIsRefusedWithoutAsking() {
    AttributeChange promotion =
        new AttributeChange("title", person.sees(dn, "title"), List.of("Chief Constable"));

    WriteOutcome outcome = directory.write(entry, promotion, SOON);

    assertThat(outcome).isInstanceOf(WriteOutcome.Refused.class);
    assertThat(wire.connections()).isZero();
  }

  @Test
  void aValueThatTheSchemaDoesNotKnowIsRefused() {
    WriteOutcome outcome =
        directory.write(entry, new AttributeChange(HIDE, List.of(), List.of("Perhaps")), SOON);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            WriteOutcome.Refused.class,
            refused -> assertThat(refused.reason()).doesNotContain("Perhaps", "Abbott", dn));
  }

  @Test
  void anotherDirectorysKeyIsABug() {
    EntryKey foreign = new EntryKey("elsewhere", entry.id());

    assertThatThrownBy(() -> directory.read(foreign, HIDE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBaseThatCannotBeSeenIsNoAbsence() {
    LdapDirectory good = Settings.plain(folder, server.url()).writer(server.writer());
    try (LdapWritableDirectory elsewhere =
        new LdapWritableDirectory(Bases.other(good, "ou=nowhere," + Force.BASE_DN))) {
      assertThat(elsewhere.read(entry, HIDE)).isInstanceOf(ReadTarget.Unreadable.class);
    }
  }
}
