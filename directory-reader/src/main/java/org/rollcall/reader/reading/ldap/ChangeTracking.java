package org.rollcall.reader.reading.ldap;

import org.rollcall.reader.reading.ChangesEnd;
import org.rollcall.reader.reading.Cursor;
import org.rollcall.reader.reading.DirectorySource.ChangePages;
import org.rollcall.reader.reading.DirectorySource.Pages;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.SourceStatus;

/**
 * How one kind of server is read whole and followed. The promises are those of {@link
 * org.rollcall.reader.reading.DirectorySource}.
 */
interface ChangeTracking extends AutoCloseable {
  SourceStatus status();

  /** Asked once, before any other call. */
  default void onNews(Runnable wake) {}

  SourceEnd readAll(Pages pages);

  boolean hasNews(Cursor since);

  ChangesEnd changes(Cursor since, ChangePages pages);

  /** How this kind of server is asked for one entry. */
  default LookUp lookUp(LdapReading reading) {
    return new LookUpByFilter(reading);
  }

  @Override
  void close();
}
