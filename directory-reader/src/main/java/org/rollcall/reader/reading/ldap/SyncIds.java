package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import java.util.UUID;

/**
 * How the UUID that content synchronisation names an entry by becomes the id that the entry itself
 * shows. OpenLDAP's is the entryUUID; 389 Directory Server packs the nsUniqueId into 16 bytes, in
 * the same order.
 */
enum SyncIds {
  ENTRY_UUID,
  NS_UNIQUE_ID;

  private static final int GROUP = 8;

  static SyncIds of(RootDse server) {
    return server.vendor().contains("389") ? NS_UNIQUE_ID : ENTRY_UUID;
  }

  /**
   * The entry with its id: 389 Directory Server leaves nsUniqueId out of what it tells by itself.
   */
  Entry identified(Entry entry, UUID uuid) {
    if (this == ENTRY_UUID || entry.hasAttribute("nsUniqueId")) {
      return entry;
    }
    Entry identified = entry.duplicate();
    identified.addAttribute("nsUniqueId", id(uuid));
    return identified;
  }

  String id(UUID uuid) {
    String text = uuid.toString();
    if (this == ENTRY_UUID) {
      return text;
    }
    String digits = text.replace("-", "");
    return String.join(
        "-",
        digits.substring(0, GROUP),
        digits.substring(GROUP, 2 * GROUP),
        digits.substring(2 * GROUP, 3 * GROUP),
        digits.substring(3 * GROUP));
  }
}
