package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Map;
import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.reader.reading.Trouble;

/** Any LDAPv3 server: read whole by paged results (RFC 2696), and not followed between passes. */
final class OnlyFullPasses implements ChangeTracking {
  private static final Trouble NOT_FOLLOWED =
      new Trouble(
          "not-followed",
          "this directory is read by full passes only",
          "Nothing to mend; the next full pass tells what has changed.");

  private final LdapReading reading;
  private final String because;

  /**
   * @param because why the server is not followed
   */
  OnlyFullPasses(LdapReading reading, String because) {
    this.reading = reading;
    this.because = because;
  }

  @Override
  public SourceStatus status() {
    return new SourceStatus(SourceStatus.Kind.FULL_PASS, because, Map.of());
  }

  @Override
  public SourceEnd readAll(Pages pages) {
    try (LDAPConnection connection = reading.connections().open()) {
      Around around = reading.surroundings().anew(connection);
      return new PagedSearch(reading, connection).readAll(reading.filter(), around, pages);
    } catch (NotOpened notOpened) {
      return new SourceEnd.NotRead(notOpened.trouble());
    } catch (LDAPException cause) {
      return new SourceEnd.NotRead(LdapTrouble.of(cause, reading.settings()));
    }
  }

  @Override
  public boolean hasNews(Cursor since) {
    return true;
  }

  @Override
  public ChangesEnd changes(Cursor since, ChangePages pages) {
    return new ChangesEnd.StartOver(NOT_FOLLOWED);
  }

  @Override
  public void close() {}
}
