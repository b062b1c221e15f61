package org.rollcall.reader.reading.ldap;

import com.google.common.collect.Iterables;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.reader.reading.ChangePage;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.DirectorySource.ChangePages;

/**
 * Tells what one domain controller has updated between two of its update numbers: who is there,
 * then who may be gone. Single use.
 */
final class UsnChanges {
  /** The most ids in one page. */
  private static final int PAGE = 500;

  private final UsnSearches searches;
  private final LdapReading reading;
  private final LDAPConnection connection;
  private final MapChanges map;

  /** Who was shown as present; whoever else was updated may have left the part that is read. */
  private final Set<String> present = new HashSet<>();

  private final Set<String> perhapsGone = new LinkedHashSet<>();
  private final List<String> containers = new ArrayList<>();
  private UsnCursor told = new UsnCursor("-", "", 0, 0);

  UsnChanges(UsnSearches searches, LdapReading reading, LDAPConnection connection) {
    this.searches = searches;
    this.reading = reading;
    this.connection = connection;
    this.map = new MapChanges(reading);
  }

  /**
   * Tells.
   *
   * @param until read before, so that what happens meanwhile is told again rather than missed
   */
  ChangesEnd tell(UsnCursor since, UsnCursor until, ChangePages pages)
      throws LDAPException, NotOpened {
    told = since;
    if (since.usn() == until.usn()) {
      return new ChangesEnd.UpToDate();
    }
    boolean all =
        searches.present(since.present(), page -> tellPresent(page, pages))
            && searches.anywhere(since.usn(), this::sortOut)
            && tellMoved(pages)
            && tellPerhapsGone(since, until, pages);
    return all ? new ChangesEnd.UpToDate() : new ChangesEnd.Stopped();
  }

  private boolean tellPresent(SearchResult page, ChangePages pages)
      throws LDAPException, NotOpened {
    if (searches.inOrder() && page.getEntryCount() > 0) {
      Long last = page.getSearchEntries().getLast().getAttributeValueAsLong(UsnSearches.USN);
      told = last == null ? told : told.withPresent(last);
    }
    return page.getEntryCount() == 0 || tell(page.getSearchEntries(), pages);
  }

  private boolean tell(List<SearchResultEntry> entries, ChangePages pages)
      throws LDAPException, NotOpened {
    List<Entry> whole = new ArrayList<>(entries.size());
    for (SearchResultEntry entry : entries) {
      whole.add(RangedValues.whole(connection, entry));
      ImmutableId.of(entry).ifPresent(present::add);
    }
    return pages.take(map.page(connection, whole, List.of(), told.cursor()));
  }

  /** What was updated and not shown, and containers: what is below may have moved with them. */
  private boolean sortOut(SearchResult page) {
    for (SearchResultEntry entry : page.getSearchEntries()) {
      ImmutableId.of(entry).filter(id -> !present.contains(id)).ifPresent(perhapsGone::add);
      if (entry.hasObjectClass("organizationalUnit") || entry.hasObjectClass("container")) {
        containers.add(entry.getDN());
      }
    }
    return true;
  }

  /**
   * A renamed or moved container gives everything below it another DN, which updates nothing but
   * the container. One above the base cannot have moved: then there would be no base.
   */
  private boolean tellMoved(ChangePages pages) throws LDAPException, NotOpened {
    String base = reading.settings().baseDn();
    for (String container : containers) {
      boolean all = true;
      if (Subtree.holds(container, base)) {
        continue;
      }
      if (Subtree.holds(base, container)) {
        all = searches.below(container, page -> tell(page.getSearchEntries(), pages));
      } else {
        all = searches.below(container, this::sortOut);
      }
      if (!all) {
        return false;
      }
    }
    return true;
  }

  private boolean tellPerhapsGone(UsnCursor since, UsnCursor until, ChangePages pages)
      throws LDAPException, NotOpened {
    try {
      searches.deleted(since.usn(), this::sortOut);
    } catch (LDAPException cause) {
      if (!cause.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)
          && !cause.getResultCode().equals(ResultCode.INSUFFICIENT_ACCESS_RIGHTS)) {
        throw cause;
      }
      // The status facts say that deletions are not shown to the reading account.
    }
    for (List<String> ids : Iterables.partition(perhapsGone, PAGE)) {
      if (!pages.take(map.page(connection, List.of(), ids, told.cursor()))) {
        return false;
      }
    }
    return pages.take(new ChangePage(List.of(), List.of(), until.cursor()));
  }
}
