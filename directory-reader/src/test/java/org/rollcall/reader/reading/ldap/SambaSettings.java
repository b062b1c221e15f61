package org.rollcall.reader.reading.ldap;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.settings.LdapDirectory.Source;
import org.rollcall.testkit.samba.SambaAd;

/** A Samba domain as settings; the part that is read is the unit of the force. */
record SambaSettings(
    URI url,
    Security security,
    @Nullable Path caFile,
    String baseDn,
    int pageSize,
    Source source,
    String account,
    Path password,
    @Nullable Integer requestsPerSecond) {
  static SambaSettings of(SambaAd server, Path folder) {
    return plain(server.url(), server, folder);
  }

  static SambaSettings plain(String url, SambaAd server, Path folder) {
    return new SambaSettings(
        URI.create(url),
        Security.PLAIN_LOOPBACK,
        null,
        SambaHands.FORCE,
        100,
        Source.AUTO,
        server.reader().dn(),
        folder.resolve("reader.password"),
        null);
  }

  SambaSettings withTls(String ldapsUrl, @Nullable Path ca) {
    return new SambaSettings(
        URI.create(ldapsUrl),
        Security.LDAPS,
        ca,
        baseDn,
        pageSize,
        source,
        account,
        password,
        requestsPerSecond);
  }

  SambaSettings readingBelow(String base) {
    return new SambaSettings(
        url, security, caFile, base, pageSize, source, account, password, requestsPerSecond);
  }

  SambaSettings inPagesOf(int size) {
    return new SambaSettings(
        url, security, caFile, baseDn, size, source, account, password, requestsPerSecond);
  }

  SambaSettings by(Source means) {
    return new SambaSettings(
        url, security, caFile, baseDn, pageSize, means, account, password, requestsPerSecond);
  }

  SambaSettings as(String who, Path file) {
    return new SambaSettings(
        url, security, caFile, baseDn, pageSize, source, who, file, requestsPerSecond);
  }

  SambaSettings atMost(int requests) {
    return new SambaSettings(
        url, security, caFile, baseDn, pageSize, source, account, password, requests);
  }

  LdapDirectory directory() {
    return new LdapDirectory(
        "force",
        url,
        security,
        caFile,
        baseDn,
        "(mail=*)",
        pageSize,
        Duration.ofSeconds(20),
        null,
        new LdapDirectory.Tracking(source, Duration.ofSeconds(1)),
        requestsPerSecond,
        null,
        new DirectorySettings.Vanishing(25, 5, 5),
        new LdapDirectory.Account(account, password),
        null,
        null);
  }

  LdapDirectorySource open() {
    return LdapDirectorySource.of(
        directory(),
        List.of(
            new AddressList(
                "Global",
                null,
                AddressList.Scope.INTERNAL,
                SambaHands.PEOPLE,
                "(mail=*)",
                new AddressList.HiddenWhen("msExchHideFromAddressLists", "TRUE"),
                "displayName")));
  }
}
