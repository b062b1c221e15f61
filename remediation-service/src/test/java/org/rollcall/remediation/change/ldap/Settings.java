package org.rollcall.remediation.change.ldap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.DirectorySettings.Account;
import org.rollcall.settings.DirectorySettings.Seat;
import org.rollcall.settings.DirectorySettings.Security;
import org.rollcall.settings.DirectorySettings.Vanishing;
import org.rollcall.settings.DirectorySettings.View;
import org.rollcall.settings.DirectorySettings.Writer;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** The force's directory as {@code directories.yaml} would have it. */
public record Settings(TemporaryFolder folder, String url, Security security) {
  public static Settings plain(TemporaryFolder folder, String url) {
    return new Settings(folder, url, Security.PLAIN_LOOPBACK);
  }

  public DirectorySettings writer(EmbeddedDirectory.Account account) {
    return with(
        null, new Writer(written(account, "writer"), List.of("msExchHideFromAddressLists")), null);
  }

  public DirectorySettings writer(EmbeddedDirectory.Account account, Path caFile) {
    return with(
        caFile,
        new Writer(written(account, "writer"), List.of("msExchHideFromAddressLists")),
        null);
  }

  public DirectorySettings seat(EmbeddedDirectory.Account account, View... views) {
    return with(null, null, new Seat(written(account, "officer"), List.of(views)));
  }

  private Account written(EmbeddedDirectory.Account account, String name) {
    return new Account(account.dn(), folder.write(name + ".password", account.password() + "\n"));
  }

  private DirectorySettings with(
      @Nullable Path caFile, @Nullable Writer writer, @Nullable Seat seat) {
    return new DirectorySettings(
        Force.DIRECTORY,
        URI.create(url),
        security,
        caFile,
        Force.BASE_DN,
        "(mail=*)",
        100,
        Duration.ofSeconds(5),
        null,
        new Vanishing(25, 5, 5),
        new Account("cn=reader,ou=services," + Force.BASE_DN, Path.of("reader.password")),
        seat,
        writer);
  }
}
