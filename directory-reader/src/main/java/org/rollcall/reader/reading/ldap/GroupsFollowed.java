package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Cursor;

/**
 * Keeps the picture of the groups by which entries have been told, and makes the next one when
 * groups change. The next one counts only once its page was taken: what was told twice is no harm,
 * what was told by nobody is.
 *
 * <p>A reader that has just started has no picture of before. Until it has caught up it tells of
 * everyone who is in a changed group, and whoever left one before it looked is found by the next
 * full pass. The same holds for one that takes over from another.
 *
 * <p>Thread-safe.
 */
final class GroupsFollowed {
  private final GroupsReading reading;
  private @Nullable GroupsPicture told;
  private @Nullable GroupsPicture next;
  private @Nullable Cursor at;
  private boolean caughtUp;

  GroupsFollowed(GroupsReading reading) {
    this.reading = reading;
  }

  /** Reads all groups, for a full pass; they count from {@link #passed} on. */
  GroupsPicture anew(LDAPConnection connection) throws LDAPException, NotOpened {
    GroupsPicture picture = reading.all(connection);
    synchronized (this) {
      next = picture;
    }
    return picture;
  }

  /** The picture by which entries are told now. */
  synchronized GroupsPicture known(LDAPConnection connection) throws LDAPException, NotOpened {
    GroupsPicture known = next == null ? told : next;
    if (known == null) {
      known = reading.all(connection);
      told = known;
      caughtUp = false;
    }
    return known;
  }

  /** Looks at the groups among what has changed. */
  synchronized GroupsNews after(
      LDAPConnection connection, List<? extends Entry> changed, List<String> perhapsGone)
      throws LDAPException, NotOpened {
    GroupsPicture before = known(connection);
    GroupsDraft draft = new GroupsDraft(reading, connection, before);
    for (Entry entry : changed) {
      draft.changed(entry);
    }
    for (String id : perhapsGone) {
      draft.perhapsGone(id);
    }
    if (draft.isEmpty()) {
      return new GroupsNews(before, List.of());
    }
    GroupsPicture after = draft.picture();
    Set<String> concerned = new LinkedHashSet<>();
    before.memberships().differing(after.memberships(), concerned::add);
    if (!caughtUp) {
      after.memberships().below(draft.groups(), concerned::add);
    }
    next = after;
    return new GroupsNews(after, List.copyOf(concerned));
  }

  /** Forgets what was made and not taken. */
  synchronized void begin() {
    next = null;
  }

  /**
   * Begins to tell from a position. A picture of another position is of no use: somebody else may
   * have told changes meanwhile, and who came and left since then is the same in both.
   */
  synchronized void begin(Cursor since) {
    begin();
    if (!since.equals(at)) {
      told = null;
      caughtUp = false;
      at = since;
    }
  }

  /** Whether there is a picture by which all was told up to that position. */
  synchronized boolean standsAt(Cursor position) {
    return told != null && position.equals(at);
  }

  /** What was told by the next picture is taken, up to that position. */
  synchronized void taken(Cursor after) {
    told = next == null ? told : next;
    next = null;
    at = after;
  }

  /** Nothing that is told from now on happened before the picture. */
  synchronized void caughtUp() {
    caughtUp = told != null;
  }

  /** A full pass is complete: its picture counts. */
  synchronized void passed(@Nullable Cursor after) {
    told = next == null ? told : next;
    next = null;
    at = after;
    caughtUp();
  }
}
