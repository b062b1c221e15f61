package org.rollcall.quickstart.replay.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.quickstart.replay.FourDays;
import org.rollcall.quickstart.replay.Happened;
import org.rollcall.quickstart.replay.Line;
import org.rollcall.quickstart.replay.Mail;
import org.rollcall.quickstart.replay.SlipModel;
import org.rollcall.quickstart.replay.Stage;
import org.rollcall.quickstart.replay.Timeline;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.DirectoriesFile;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;

/** The list of the fictional force, as one of its officers sees it over LDAP. */
class AddressBookTest {
  private final Force force = Force.usual();
  private final EmbeddedDirectory directory = EmbeddedDirectory.of(force);
  @TempDir private Path folder;
  private AddressBook book;

  @BeforeEach
  void openTheBook() throws IOException {
    directory.writePasswordsTo(folder);
    Path file = folder.resolve("directories.yaml");
    Files.writeString(file, force.directoriesYaml(directory.url()));
    Loaded<List<DirectorySettings>> loaded = DirectoriesFile.read(file);
    LdapDirectory settings =
        switch (loaded) {
          case Loaded.Good<List<DirectorySettings>> good -> (LdapDirectory) good.value().get(0);
          case Loaded.Broken<List<DirectorySettings>> broken ->
              throw new AssertionError(broken.text());
        };
    book = new AddressBook(settings, Force.GLOBAL_ADDRESS_LIST, "displayName", Locale.UK);
  }

  @AfterEach
  void stop() {
    directory.close();
  }

  @Test
  void theFirstLineIsTheOutsider() {
    assertThat(book.get().first()).map(Line::address).contains(force.accident().mail());
    assertThat(book.get().lines()).hasSizeGreaterThan(500);
  }

  @Test
  void whatIsHiddenIsNotShown() throws LDAPException {
    hide();

    assertThat(book.get().lines())
        .extracting(Line::address)
        .doesNotContain(force.accident().mail())
        .first()
        .asString()
        .endsWith("@" + Force.OWN_DOMAIN);
  }

  @Test
  void fiveMailsGoOutsideUntouchedAndOneIfTheEntryIsHiddenBeforeTheSecond() {
    List<Mail> mails = new SlipModel(1503).mails(book.get(), line -> !outside(line));
    FourDays days = new FourDays(book, AddressBookTest::outside, line -> {});

    FourDays.Outcome without =
        days.play(
            Timeline.withoutRollcall(mails),
            step -> {
              throw new AssertionError("nobody is there");
            });
    FourDays.Outcome with =
        days.play(
            Timeline.withRollcall(mails),
            step -> {
              if (step.at().day() == 2) {
                hideUnchecked();
              }
              return new Happened(Stage.FOUND, "");
            });

    assertThat(without.outside()).isEqualTo(5);
    assertThat(with.outside()).isEqualTo(1);
  }

  private static boolean outside(Line line) {
    return !line.address().endsWith("@" + Force.OWN_DOMAIN);
  }

  private void hideUnchecked() {
    try {
      hide();
    } catch (LDAPException e) {
      throw new AssertionError(e);
    }
  }

  private void hide() throws LDAPException {
    directory
        .ldap()
        .modify(
            force.accident().dn(),
            new Modification(ModificationType.REPLACE, "msExchHideFromAddressLists", "TRUE"));
  }
}
