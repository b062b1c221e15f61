package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;

/** A search that runs ahead: whoever waits for it hears how it ended. */
class ReadAheadTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nobodyWaitsForASearchThatRanOutOfMemory() throws Exception {
    try (EmbeddedDirectory server =
        EmbeddedDirectory.start(Force.BASE_DN, ForceDirectory.FORCE.entries())) {
      server.writePasswordsTo(folder);
      LdapReading reading =
          LdapDirectorySource.reading(
              new ForceDirectory(ForceDirectory.FORCE, folder).plain(server.url()),
              ForceDirectory.lists());
      ReadAhead ahead = new ReadAhead(reading, reading.connections().open());

      assertThatThrownBy(
              () ->
                  ahead.handOn(
                      search -> {
                        throw new OutOfMemoryError("as if a page were too large");
                      },
                      new Around(null),
                      page -> true))
          .isInstanceOf(OutOfMemoryError.class);
    }
  }
}
