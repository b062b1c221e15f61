package org.rollcall.remediation.health.ldap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.rollcall.remediation.change.ldap.ConfiguredDirectories;
import org.rollcall.remediation.change.ldap.Connections;
import org.rollcall.remediation.change.ldap.NoConnectionException;
import org.rollcall.remediation.change.ldap.OpenConnection;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;

/**
 * DOWN while an account that changes or proves something cannot sign in; the reason and the mend
 * are the data. Tried at most every ten seconds, each time for a few seconds only: a directory that
 * hangs must not hang the probe.
 */
@Readiness
@ApplicationScoped
class AccountsCanSignIn implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(AccountsCanSignIn.class);
  private static final Duration BETWEEN = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final String WELL = "can sign in";

  private final ConfiguredDirectories configured;
  private final InstantSource clock;
  private Instant lookedAt = Instant.MIN;
  private Map<String, String> seen = Map.of();

  AccountsCanSignIn(ConfiguredDirectories configured, InstantSource clock) {
    this.configured = configured;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("directories").up();
    latest()
        .forEach(
            (account, state) -> {
              answer.withData(account, state);
              if (!state.equals(WELL)) {
                answer.down();
              }
            });
    return answer.build();
  }

  private synchronized Map<String, String> latest() {
    Instant now = clock.instant();
    if (lookedAt.isBefore(now.minus(BETWEEN))) {
      Map<String, String> states = new TreeMap<>();
      configured.all().forEach(directory -> look(directory, states));
      states.forEach(this::sayWhatIsNew);
      seen = states;
      lookedAt = now;
    }
    return seen;
  }

  private void sayWhatIsNew(String account, String state) {
    if (!state.equals(WELL) && !state.equals(seen.get(account))) {
      LOG.warnf("Account cannot be used account=%s outcome=%s", account, state);
    }
  }

  private static void look(LdapDirectory directory, Map<String, String> states) {
    if (directory.writer() != null) {
      look(directory, directory.writer().account(), "writer", states);
    }
    if (directory.seat() != null) {
      look(directory, directory.seat().account(), "seat", states);
    }
  }

  private static void look(
      LdapDirectory directory, Account account, String role, Map<String, String> states) {
    String name = directory.name() + " " + role;
    try (Connections connections = new Connections(directory, account, role);
        OpenConnection connection = connections.open(LONGEST)) {
      states.put(name, WELL);
    } catch (NoConnectionException none) {
      states.put(name, none.reason());
    }
  }
}
