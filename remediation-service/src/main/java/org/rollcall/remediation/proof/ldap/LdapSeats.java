package org.rollcall.remediation.proof.ldap;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rollcall.remediation.change.ldap.ConfiguredDirectories;
import org.rollcall.remediation.proof.OrdinarySeat;
import org.rollcall.remediation.proof.OrdinarySeats;

/** The seats of the LDAP directories that have one. */
@ApplicationScoped
class LdapSeats implements OrdinarySeats {
  private final ConfiguredDirectories configured;
  private final Map<String, LdapOrdinarySeat> taken = new ConcurrentHashMap<>();

  LdapSeats(ConfiguredDirectories configured) {
    this.configured = configured;
  }

  @Override
  public Optional<OrdinarySeat> of(String directory) {
    return configured
        .named(directory)
        .filter(settings -> settings.seat() != null)
        .map(settings -> taken.computeIfAbsent(directory, name -> new LdapOrdinarySeat(settings)));
  }

  @PreDestroy
  void close() {
    taken.values().forEach(LdapOrdinarySeat::close);
  }
}
