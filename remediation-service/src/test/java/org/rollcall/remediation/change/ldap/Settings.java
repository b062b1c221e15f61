package org.rollcall.remediation.change.ldap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.DirectorySettings.Vanishing;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.settings.LdapDirectory.View;
import org.rollcall.settings.LdapDirectory.Writer;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.embedded.TemporaryFolder;
import org.rollcall.testkit.force.Force;

/** The force's directory as {@code directories.yaml} would have it. */
public record Settings(TemporaryFolder folder, String url, Security security) {
  public static Settings plain(TemporaryFolder folder, String url) {
    return new Settings(folder, url, Security.PLAIN_LOOPBACK);
  }

  public LdapDirectory writer(EmbeddedDirectory.Account account) {
    return with(
        null, new Writer(written(account, "writer"), List.of("msExchHideFromAddressLists")), null);
  }

  public LdapDirectory writer(EmbeddedDirectory.Account account, Path caFile) {
    return with(
        caFile,
        new Writer(written(account, "writer"), List.of("msExchHideFromAddressLists")),
        null);
  }

  public LdapDirectory seat(EmbeddedDirectory.Account account, View... views) {
    return with(null, null, new Seat(written(account, "officer"), List.of(views)));
  }

  private Account written(EmbeddedDirectory.Account account, String name) {
    return new Account(account.dn(), folder.write(name + ".password", account.password() + "\n"));
  }

  private LdapDirectory with(@Nullable Path caFile, @Nullable Writer writer, @Nullable Seat seat) {
    return new LdapDirectory(
        Force.DIRECTORY,
        URI.create(url),
        security,
        caFile,
        Force.BASE_DN,
        "(mail=*)",
        100,
        Duration.ofSeconds(5),
        null,
        LdapDirectory.Tracking.USUAL,
        null,
        null,
        new Vanishing(25, 5, 5),
        new Account("cn=reader,ou=services," + Force.BASE_DN, Path.of("reader.password")),
        seat,
        writer);
  }
}
