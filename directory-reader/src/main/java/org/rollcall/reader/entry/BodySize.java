package org.rollcall.reader.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/**
 * How many bytes an entry takes in a message's body at most: cutting pages by it spares writing
 * each body twice. A little more than the truth for ordinary text; never less.
 */
final class BodySize {
  /** Everything around the entries: names of members, directory, hash of organisation.yaml, ids. */
  static final int AROUND = 512;

  /** Names of the members of an entry, its numbers and its content hash. */
  private static final int ENTRY = 520;

  private static final int ADDRESS = 40;
  private static final int LISTING = 28;
  private static final int QUOTES_AND_COMMA = 3;
  private static final int NULL = 4;
  private static final int ESCAPED = 6;
  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;

  private BodySize() {}

  static long atMost(ObservedEntry entry) {
    long size = ENTRY + of(entry.key().directory()) + of(entry.key().id()) + of(entry.dn());
    size += of(entry.objectClasses()) + of(entry.kindHints()) + of(entry.groups());
    size += of(entry.names().given()) + of(entry.names().surname());
    size += of(entry.names().display()) + of(entry.names().common());
    size += of(entry.work().phone()) + of(entry.work().company()) + of(entry.work().department());
    size += of(entry.work().title()) + of(entry.work().employeeNumber());
    size += of(entry.contentHash());
    for (ObservedAddress address : entry.addresses()) {
      size += ADDRESS + of(address.value());
    }
    for (Listing listing : entry.listings()) {
      size += LISTING + of(listing.list()) + of(listing.sortKey());
    }
    return size;
  }

  private static long of(List<String> texts) {
    long size = 0;
    for (String text : texts) {
      size += of(text);
    }
    return size;
  }

  private static long of(@Nullable String text) {
    if (text == null) {
      return NULL;
    }
    long size = QUOTES_AND_COMMA;
    for (int i = 0; i < text.length(); i++) {
      size += of(text.charAt(i));
    }
    return size;
  }

  /** Half of a surrogate pair counts as three of its four bytes. */
  private static int of(char c) {
    if (c < ' ' || c == '"' || c == '\\') {
      return ESCAPED;
    }
    return c < ONE_BYTE ? 1 : c < TWO_BYTES ? 2 : 3;
  }
}
