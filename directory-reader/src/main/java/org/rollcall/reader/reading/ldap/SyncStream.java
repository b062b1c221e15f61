package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestMode;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.Cursor;

/**
 * A refresh-and-persist search (RFC 4533, section 3.4) on a connection of its own, from a position
 * on. The SDK's thread puts what it hears into a bounded queue; when that is full it reads no more,
 * so that the server waits. Used by one thread at a time, but for {@link #hasNews}.
 */
final class SyncStream implements AutoCloseable {
  private static final int MOST_WAITING = 2000;
  private static final long LOOK_MILLIS = 100;

  /** Below the 15 minutes after which directories and what is between close idle connections. */
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(14);

  /** A connection that is only half open says nothing: then it is asked something. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final LDAPConnection connection;
  private final BlockingQueue<SyncMessage> messages = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Runnable wake;
  private final long openedAt = System.nanoTime();
  private volatile long heardAt = openedAt;
  private volatile boolean closed;
  private volatile boolean refreshing = true;
  private volatile Cursor position;

  private SyncStream(LDAPConnection connection, Cursor since, Runnable wake) {
    this.connection = connection;
    this.position = since;
    this.wake = wake;
  }

  static SyncStream open(LdapReading reading, Cursor since, ASN1OctetString cookie, Runnable wake)
      throws NotOpened, LDAPException {
    SyncStream stream = new SyncStream(reading.connections().open(), since, wake);
    try {
      SyncListener listener = new SyncListener(stream::hear);
      SearchRequest request =
          SyncTracking.request(
              reading, listener, ContentSyncRequestMode.REFRESH_AND_PERSIST, cookie);
      request.setIntermediateResponseListener(listener);
      request.setResponseTimeoutMillis(0);
      var unused = stream.connection.asyncSearch(request);
      return stream;
    } catch (LDAPException cause) {
      stream.close();
      throw cause;
    }
  }

  private void hear(SyncMessage message) {
    heardAt = System.nanoTime();
    try {
      while (!closed && !messages.offer(message, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        heardAt = System.nanoTime();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    wake.run();
  }

  /**
   * The next message; null if there is none, for as long as that while it refreshes, at once when
   * it follows.
   */
  @Nullable SyncMessage next(Duration longest) throws InterruptedException {
    return refreshing ? messages.poll(longest.toMillis(), TimeUnit.MILLISECONDS) : messages.poll();
  }

  boolean refreshing() {
    return refreshing;
  }

  void refreshed() {
    refreshing = false;
  }

  /** Where whoever takes the changes stands. */
  Cursor position() {
    return position;
  }

  void moveTo(Cursor after) {
    position = after;
  }

  /** Whether it goes on from there, on a connection that is not too old. */
  boolean goesOnFrom(Cursor since) {
    return !closed
        && position.equals(since)
        && (connection.isConnected() || !messages.isEmpty())
        && System.nanoTime() - openedAt < LONGEST_LIFE.toNanos();
  }

  /** Whether there is something to take, or this stream is no good any more. */
  boolean hasNews(Cursor since) {
    return refreshing || !messages.isEmpty() || !goesOnFrom(since) || !answers();
  }

  private boolean answers() {
    if (System.nanoTime() - heardAt < LONGEST_SILENCE.toNanos()) {
      return true;
    }
    try {
      connection.getRootDSE();
      heardAt = System.nanoTime();
      return true;
    } catch (LDAPException halfOpen) {
      close();
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    connection.close();
  }
}
