package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.AsyncRequestID;
import com.unboundid.ldap.sdk.AsyncSearchResultListener;
import com.unboundid.ldap.sdk.IntermediateResponse;
import com.unboundid.ldap.sdk.IntermediateResponseListener;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.controls.ContentSyncInfoIntermediateResponse;
import com.unboundid.ldap.sdk.controls.ContentSyncStateControl;
import java.util.List;
import java.util.function.Consumer;

/** Puts what the SDK hears into our words, on the SDK's thread. */
final class SyncListener implements AsyncSearchResultListener, IntermediateResponseListener {
  private static final long serialVersionUID = 1;

  private final transient Consumer<SyncMessage> messages;

  SyncListener(Consumer<SyncMessage> messages) {
    this.messages = messages;
  }

  @Override
  public void searchEntryReturned(SearchResultEntry entry) {
    messages.accept(message(entry));
  }

  @Override
  public void searchReferenceReturned(SearchResultReference reference) {
    messages.accept(new SyncMessage.Elsewhere());
  }

  @Override
  public void intermediateResponseReturned(IntermediateResponse response) {
    messages.accept(message(response));
  }

  @Override
  public void searchResultReceived(AsyncRequestID request, SearchResult result) {
    messages.accept(new SyncMessage.Ended(result));
  }

  private static SyncMessage message(SearchResultEntry entry) {
    try {
      ContentSyncStateControl state = ContentSyncStateControl.get(entry);
      if (state == null) {
        return new SyncMessage.Garbled();
      }
      return switch (state.getState()) {
        case ADD, MODIFY -> new SyncMessage.Now(entry, state.getEntryUUID(), state.getCookie());
        case DELETE -> new SyncMessage.Left(List.of(state.getEntryUUID()), state.getCookie());
        case PRESENT -> new SyncMessage.Unchanged(state.getCookie());
      };
    } catch (LDAPException notDecoded) {
      return new SyncMessage.Garbled();
    }
  }

  private static SyncMessage message(IntermediateResponse response) {
    if (!ContentSyncInfoIntermediateResponse.SYNC_INFO_OID.equals(response.getOID())) {
      return new SyncMessage.Position(null);
    }
    try {
      var info = ContentSyncInfoIntermediateResponse.decode(response);
      return switch (info.getType()) {
        case NEW_COOKIE -> new SyncMessage.Position(info.getCookie());
        case REFRESH_DELETE ->
            new SyncMessage.PhaseOver(false, info.refreshDone(), info.getCookie());
        case REFRESH_PRESENT ->
            new SyncMessage.PhaseOver(true, info.refreshDone(), info.getCookie());
        case SYNC_ID_SET ->
            info.refreshDeletes()
                ? new SyncMessage.Left(info.getEntryUUIDs(), info.getCookie())
                : new SyncMessage.Unchanged(info.getCookie());
      };
    } catch (LDAPException notDecoded) {
      return new SyncMessage.Garbled();
    }
  }
}
