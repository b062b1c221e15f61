package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource;
import org.rollcall.reader.reading.Sighting;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory;

/**
 * An LDAP server as a source. How it is read whole and followed is chosen when it first answers, by
 * what its root DSE offers. Thread-safe.
 */
public final class LdapDirectorySource implements DirectorySource {
  private final LdapReading reading;
  private final ChooseTracking choose;
  private volatile @Nullable ChangeTracking tracking;
  private volatile Runnable wake = () -> {};

  private LdapDirectorySource(LdapReading reading) {
    this.reading = reading;
    this.choose = new ChooseTracking(reading);
  }

  /**
   * A source for a directory and its lists.
   *
   * @throws IllegalArgumentException if a filter or DN in the settings is none
   */
  public static LdapDirectorySource of(LdapDirectory settings, List<AddressList> lists) {
    return new LdapDirectorySource(reading(settings, lists));
  }

  static LdapReading reading(LdapDirectory settings, List<AddressList> lists) {
    try {
      LdapConnections connections = new LdapConnections(settings);
      return new LdapReading(
          settings,
          connections,
          new EntryMapping(settings.name(), Lists.of(lists)),
          new Surroundings(
              seat(settings, connections, lists), new GroupsFollowed(new GroupsReading(settings))),
          Filter.create(settings.filter()));
    } catch (LDAPException notReadable) {
      throw new IllegalArgumentException(
          "directory " + settings.name() + ": a filter or DN of it or of its lists is none",
          notReadable);
    }
  }

  private static @Nullable SeatLook seat(
      LdapDirectory settings, LdapConnections connections, List<AddressList> lists)
      throws LDAPException {
    LdapDirectory.Seat seat = settings.seat();
    return seat == null
        ? null
        : new SeatLook(settings, connections.as(seat.account()), SeatView.of(seat, lists));
  }

  @Override
  public SourceEnd readAll(@Nullable Cursor resume, Pages pages) {
    GroupsFollowed groups = reading.surroundings().groups();
    groups.begin();
    try {
      SourceEnd end = tracking().readAll(pages);
      if (end instanceof SourceEnd.Complete complete) {
        groups.passed(complete.after().orElse(null));
      }
      return end;
    } catch (NotOpened notOpened) {
      return new SourceEnd.NotRead(notOpened.trouble());
    }
  }

  @Override
  public void onNews(Runnable whenNews) {
    wake = whenNews;
  }

  @Override
  public boolean hasNews(Cursor since) {
    try {
      ChangeTracking chosen = tracking();
      return chosen.hasNews(since)
          || (chosen.status().kind() != SourceStatus.Kind.FULL_PASS
              && !reading.surroundings().groups().standsAt(since));
    } catch (NotOpened notOpened) {
      return true;
    }
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    GroupsFollowed groups = reading.surroundings().groups();
    groups.begin(since);
    try {
      ChangeTracking chosen = tracking();
      lookAtGroups(since);
      ChangesEnd end = chosen.changes(since, page -> taken(page, pages.take(page)));
      if (end instanceof ChangesEnd.UpToDate) {
        groups.caughtUp();
      }
      return end;
    } catch (NotOpened notOpened) {
      return new ChangesEnd.NotTold(notOpened.trouble());
    }
  }

  /** Before the first change: who leaves a group after that is known to have been in it. */
  private void lookAtGroups(Cursor since) throws NotOpened {
    GroupsFollowed groups = reading.surroundings().groups();
    if (groups.standsAt(since)) {
      return;
    }
    try (LDAPConnection connection = reading.connections().open()) {
      groups.known(connection);
    } catch (LDAPException cause) {
      throw new NotOpened(LdapTrouble.of(cause, reading.settings()), cause);
    }
  }

  private boolean taken(ChangePage page, boolean taken) {
    if (taken) {
      reading.surroundings().groups().taken(page.after());
    }
    return taken;
  }

  @Override
  public Sighting readOne(String id) {
    try {
      return tracking().lookUp(reading).readOne(id);
    } catch (NotOpened notOpened) {
      return new Sighting.Unclear(notOpened.trouble());
    }
  }

  @Override
  public Optional<Trouble> check() {
    try (LDAPConnection connection = reading.connections().open()) {
      return connection.getEntry(reading.settings().baseDn(), SearchRequest.NO_ATTRIBUTES) == null
          ? Optional.of(LdapTrouble.noBase(reading.settings()))
          : Optional.empty();
    } catch (NotOpened notOpened) {
      return Optional.of(notOpened.trouble());
    } catch (LDAPException cause) {
      return Optional.of(LdapTrouble.of(cause, reading.settings()));
    }
  }

  @Override
  public SourceStatus status() {
    ChangeTracking chosen = tracking;
    SourceStatus status =
        chosen == null
            ? new SourceStatus(
                SourceStatus.Kind.UNDECIDED, "the directory has not been asked yet", Map.of())
            : chosen.status();
    Map<String, String> facts = new HashMap<>(status.facts());
    facts.putAll(reading.surroundings().facts());
    return new SourceStatus(status.kind(), status.because(), facts);
  }

  @Override
  public synchronized void close() {
    ChangeTracking chosen = tracking;
    tracking = null;
    if (chosen != null) {
      chosen.close();
    }
  }

  private synchronized ChangeTracking tracking() throws NotOpened {
    ChangeTracking chosen = tracking;
    if (chosen == null) {
      chosen = choose.tracking();
      chosen.onNews(wake);
      tracking = chosen;
    }
    return chosen;
  }
}
