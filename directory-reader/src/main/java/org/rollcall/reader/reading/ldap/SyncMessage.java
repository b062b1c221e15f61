package org.rollcall.reader.reading.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a server says in the course of content synchronisation (RFC 4533, sections 2.2 to 2.5). A
 * cookie, where there is one, is the position after the message and all before it.
 */
sealed interface SyncMessage {
  /** An entry as it is now: added, modified, or part of the content that was asked for. */
  record Now(SearchResultEntry entry, UUID id, @Nullable ASN1OctetString cookie)
      implements SyncMessage {}

  /** Entries that are not part of the content (any more). */
  record Left(List<UUID> ids, @Nullable ASN1OctetString cookie) implements SyncMessage {
    public Left {
      ids = List.copyOf(ids);
    }
  }

  /** Entries that are unchanged: those that are not mentioned are gone, whoever they are. */
  record Unchanged(@Nullable ASN1OctetString cookie) implements SyncMessage {}

  /** Nothing but a position. */
  record Position(@Nullable ASN1OctetString cookie) implements SyncMessage {}

  /**
   * A phase of the refresh is over.
   *
   * @param present whether it was a present phase; else a delete phase
   * @param last whether the refresh is over with it
   */
  record PhaseOver(boolean present, boolean last, @Nullable ASN1OctetString cookie)
      implements SyncMessage {}

  /** Part of the content is at another server. */
  record Elsewhere() implements SyncMessage {}

  /** Something that is not RFC 4533. */
  record Garbled() implements SyncMessage {}

  /** The operation is over, by the server's will or because the connection is. */
  record Ended(LDAPResult result) implements SyncMessage {}
}
