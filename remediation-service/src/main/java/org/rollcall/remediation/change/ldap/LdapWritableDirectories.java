package org.rollcall.remediation.change.ldap;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdifDirectory;

/** The LDAP directories that have a writer. */
@ApplicationScoped
class LdapWritableDirectories implements WritableDirectories {
  private final ConfiguredDirectories configured;
  private final Map<String, LdapWritableDirectory> open = new ConcurrentHashMap<>();

  LdapWritableDirectories(ConfiguredDirectories configured) {
    this.configured = configured;
  }

  @Override
  public Optional<WritableDirectory> of(String directory) {
    return configured
        .named(directory)
        .filter(settings -> settings.writer() != null)
        .map(settings -> open.computeIfAbsent(directory, name -> opened(settings)));
  }

  @Override
  public List<String> writableAttributes(String directory) {
    return configured
        .named(directory)
        .map(LdapDirectory::writer)
        .map(LdapDirectory.Writer::attributes)
        .orElse(List.of());
  }

  @Override
  public String whyNot(String directory) {
    return configured
        .ofAnyKind(directory)
        .map(LdapWritableDirectories::whyNot)
        .orElse("directories.yaml of this service does not name this directory");
  }

  /**
   * Graph cannot write mail contacts at all: they are <a
   * href="https://learn.microsoft.com/graph/api/resources/orgcontact">read-only</a> there, and
   * Exchange Online masters them.
   */
  private static String whyNot(DirectorySettings settings) {
    return switch (settings) {
      case LdapDirectory ignored -> "directories.yaml gives no writing account for this directory";
      case GraphDirectory ignored ->
          "Rollcall cannot write to a tenant yet, and Graph cannot hide contacts or guests; hide it"
              + " in Exchange Online by its id (Set-MailContact, Set-MailUser or"
              + " Set-DistributionGroup with -HiddenFromAddressListsEnabled $true), or on the"
              + " premises if it is synchronised";
      case LdifDirectory ignored ->
          "this directory is known by its exports only; hide it where they are made";
    };
  }

  private static LdapWritableDirectory opened(LdapDirectory settings) {
    return new LdapWritableDirectory(settings);
  }

  @PreDestroy
  void close() {
    open.values().forEach(LdapWritableDirectory::close);
  }
}
