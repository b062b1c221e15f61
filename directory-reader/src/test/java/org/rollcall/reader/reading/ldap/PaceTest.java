package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.testkit.embedded.EmbeddedDirectory;

@SuppressWarnings("NullAway.Init")
class PaceTest {
  @TempDir Path folder;

  @Test
  void requestsKeepThePaceOverAllConnectionsOfASource() {
    try (EmbeddedDirectory server = EmbeddedDirectory.of(ForceDirectory.FORCE)) {
      server.writePasswordsTo(folder);
      LdapDirectory plain = new ForceDirectory(ForceDirectory.FORCE, folder).plain(server.url());
      LdapDirectorySource unhurried = ForceDirectory.source(withPace(plain, 10));
      unhurried.check();
      long begin = System.nanoTime();

      for (int look = 0; look < 5; look++) {
        assertThat(unhurried.check()).isEmpty();
      }

      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .as("ten requests, ten a second, one of which may have been saved up")
          .isGreaterThanOrEqualTo(Duration.ofMillis(800));
    }
  }

  private static LdapDirectory withPace(LdapDirectory directory, int requestsPerSecond) {
    return new LdapDirectory(
        directory.name(),
        directory.url(),
        directory.security(),
        directory.caFile(),
        directory.baseDn(),
        directory.filter(),
        directory.pageSize(),
        directory.timeout(),
        directory.schedule(),
        directory.tracking(),
        requestsPerSecond,
        directory.groups(),
        directory.vanishing(),
        directory.reader(),
        directory.seat(),
        directory.writer());
  }
}
