package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import org.rollcall.reader.reading.Trouble;

/** Chooses how a server is followed, by what its root DSE (RFC 4512) offers. */
final class ChooseTracking {
  private final LdapReading reading;

  ChooseTracking(LdapReading reading) {
    this.reading = reading;
  }

  /**
   * Asks the server and chooses.
   *
   * @throws NotOpened if it does not answer, or does not offer what the settings demand
   */
  ChangeTracking tracking() throws NotOpened {
    try (LDAPConnection connection = reading.connections().open()) {
      RootDse server = RootDse.of(connection);
      return switch (reading.settings().tracking().source()) {
        case AUTO -> best(connection, server);
        case ACTIVE_DIRECTORY -> {
          demand(server.isActiveDirectory(), "ACTIVE_DIRECTORY");
          yield new UsnTracking(reading, connection, server);
        }
        case CONTENT_SYNC -> {
          demand(server.offersContentSync(), "CONTENT_SYNC");
          yield new SyncTracking(reading, server);
        }
        case FULL_PASS -> new OnlyFullPasses(reading, "directories.yaml says so");
      };
    } catch (LDAPException cause) {
      throw new NotOpened(LdapTrouble.of(cause, reading.settings()), cause);
    }
  }

  private ChangeTracking best(LDAPConnection connection, RootDse server) throws LDAPException {
    if (server.isActiveDirectory()) {
      return new UsnTracking(reading, connection, server);
    }
    return server.offersContentSync()
        ? new SyncTracking(reading, server)
        : new OnlyFullPasses(
            reading, "the server offers neither Active Directory nor content synchronisation");
  }

  private void demand(boolean offered, String source) throws NotOpened {
    if (!offered) {
      throw new NotOpened(
          new Trouble(
              "source-not-offered",
              "directory "
                  + reading.settings().name()
                  + " does not offer source "
                  + source
                  + " to the reading account",
              "Set source to AUTO in directories.yaml, or enable it at the server."));
    }
  }
}
