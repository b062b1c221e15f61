package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ModifyRequest;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import org.rollcall.contracts.EntryKey;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.ReadTarget;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.change.WriteOutcome;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Writer;

/**
 * One LDAP directory with its writer's account.
 *
 * <p>That the values are exactly the approved ones is decided by the server, in the Modify itself,
 * for single-valued attributes. A Modify cannot say "and no other value": for several values the
 * look before the write says it, and a value that somebody adds in between is kept.
 */
public final class LdapWritableDirectory implements WritableDirectory, AutoCloseable {
  private final LdapDirectory settings;
  private final Writer writer;
  private final Connections connections;

  /**
   * @throws NullPointerException if the directory has no writer
   */
  public LdapWritableDirectory(LdapDirectory settings) {
    this.settings = settings;
    this.writer = Objects.requireNonNull(settings.writer(), "writer");
    this.connections = new Connections(settings, writer.account(), "writer");
  }

  @Override
  public ReadTarget read(EntryKey key, String attribute) {
    ours(key);
    try (OpenConnection connection = connections.open(settings.timeout())) {
      return EntryById.read(connection, settings.baseDn(), key.id(), attribute);
    } catch (NoConnectionException none) {
      return new ReadTarget.Unreadable(none.reason());
    }
  }

  @Override
  public WriteOutcome write(EntryKey key, AttributeChange change, Duration timeout) {
    ours(key);
    if (writer.attributes().stream().noneMatch(change.attribute()::equalsIgnoreCase)) {
      return new WriteOutcome.Refused(
          change.attribute() + " is not one of the writer's attributes in directories.yaml");
    }
    try (OpenConnection connection = connections.open(timeout)) {
      return switch (EntryById.read(connection, settings.baseDn(), key.id(), change.attribute())) {
        case ReadTarget.Found found -> compareAndSet(connection, key, found, change);
        case ReadTarget.Gone gone -> new WriteOutcome.Mismatch("the entry is not there");
        case ReadTarget.Unreadable unreadable -> new WriteOutcome.NotSent(unreadable.reason());
      };
    } catch (NoConnectionException none) {
      return new WriteOutcome.NotSent(none.reason());
    }
  }

  private WriteOutcome compareAndSet(
      OpenConnection connection, EntryKey key, ReadTarget.Found found, AttributeChange change) {
    if (differs(found, change)) {
      return new WriteOutcome.Mismatch("other values are there than approved");
    }
    if (connection.timeIsUp()) {
      return new WriteOutcome.NotSent("no time was left to send it");
    }
    WriteOutcome outcome =
        send(
            connection,
            CompareAndSet.request(found.dn(), change, connection.capabilities()),
            change);
    return outcome instanceof WriteOutcome.Refused refused
        ? refusedOrTaken(connection, refused, key, change)
        : outcome;
  }

  /**
   * A second value for a single-valued attribute is answered as a violation of the schema by some
   * servers: if somebody was there first, that is what it was. Nothing was written, so looking is
   * safe.
   */
  private WriteOutcome refusedOrTaken(
      OpenConnection connection,
      WriteOutcome.Refused refused,
      EntryKey key,
      AttributeChange change) {
    return switch (EntryById.read(connection, settings.baseDn(), key.id(), change.attribute())) {
      case ReadTarget.Found now when differs(now, change) ->
          new WriteOutcome.Mismatch(refused.reason());
      case ReadTarget.Found now -> refused;
      case ReadTarget.Gone gone -> refused;
      case ReadTarget.Unreadable unreadable -> refused;
    };
  }

  private static boolean differs(ReadTarget.Found found, AttributeChange change) {
    return !new HashSet<>(found.values()).equals(new HashSet<>(change.before()));
  }

  private static WriteOutcome send(
      OpenConnection connection, ModifyRequest request, AttributeChange change) {
    WriteOutcome outcome;
    connection.inDoubt();
    try {
      outcome = CompareAndSet.outcome(connection.carryOut(request), change);
    } catch (LDAPException failed) {
      outcome = CompareAndSet.outcome(failed.toLDAPResult(), change);
    }
    if (!(outcome instanceof WriteOutcome.InDoubt)) {
      connection.clear();
    }
    return outcome;
  }

  private void ours(EntryKey key) {
    if (!key.directory().equals(settings.name())) {
      throw new IllegalArgumentException(key.text() + " is not of directory " + settings.name());
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
