package org.rollcall.reader.reading.ldap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;

/** The force's directory as settings, and what a source of it must hold. */
record ForceDirectory(Force force, Path folder) {
  static final Force FORCE = Force.usual();

  LdapDirectory at(String url, Security security, @Nullable Path caFile) {
    return new LdapDirectory(
        Force.DIRECTORY,
        URI.create(url),
        security,
        caFile,
        Force.BASE_DN,
        "(|(mail=*)(objectClass=groupOfNames))",
        100,
        Duration.ofSeconds(5),
        null,
        LdapDirectory.Tracking.USUAL,
        null,
        null,
        new DirectorySettings.Vanishing(25, 5, 5),
        new LdapDirectory.Account(
            "cn=reader,ou=services," + Force.BASE_DN, folder.resolve("reader.password")),
        null,
        null);
  }

  LdapDirectory plain(String url) {
    return at(url, Security.PLAIN_LOOPBACK, null);
  }

  ForceDirectory withPassword(String password) {
    try {
      Files.writeString(folder.resolve("reader.password"), password + "\n");
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static LdapDirectorySource source(LdapDirectory settings) {
    return LdapDirectorySource.of(settings, lists());
  }

  static List<AddressList> lists() {
    return List.of(
        list(Force.GLOBAL_ADDRESS_LIST, "ou=people," + Force.BASE_DN, AddressList.Scope.INTERNAL),
        list(Force.PARTNER_LIST, "ou=partners," + Force.BASE_DN, AddressList.Scope.SHARED));
  }

  private static AddressList list(String name, String baseDn, AddressList.Scope scope) {
    return new AddressList(
        name,
        null,
        scope,
        baseDn,
        "(mail=*)",
        new AddressList.HiddenWhen("msExchHideFromAddressLists", "TRUE"),
        "displayName");
  }

  int expectedEntries() {
    return (int)
        force.entries().stream()
            .filter(e -> e.hasAttribute("mail") || e.hasObjectClass("groupOfNames"))
            .count();
  }

  String hiddenId() {
    return force.members().stream().filter(Member::hidden).findFirst().orElseThrow().key().id();
  }
}
