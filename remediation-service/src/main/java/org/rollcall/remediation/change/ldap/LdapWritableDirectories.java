package org.rollcall.remediation.change.ldap;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.settings.LdapDirectory;

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

  private static LdapWritableDirectory opened(LdapDirectory settings) {
    return new LdapWritableDirectory(settings);
  }

  @PreDestroy
  void close() {
    open.values().forEach(LdapWritableDirectory::close);
  }
}
