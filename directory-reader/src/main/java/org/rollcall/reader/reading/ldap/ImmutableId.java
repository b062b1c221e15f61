package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id that a server gives an entry for ever: {@code entryUUID} (RFC 4530), Active Directory's
 * {@code objectGUID} (16 bytes, the first three groups little-endian) or {@code nsUniqueId}.
 */
final class ImmutableId {
  /** They are operational at some servers: asked for by name. */
  static final List<String> ATTRIBUTES = List.of("entryUUID", "objectGUID", "nsUniqueId");

  private static final int GUID_BYTES = 16;

  /** Without braces. */
  private static final int GUID_TEXT = 36;

  private static final Pattern UUID_TEXT =
      Pattern.compile("\\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\}?");

  private ImmutableId() {}

  /**
   * The id in text form, lower case; empty if the entry shows none. nsUniqueId goes before
   * entryUUID: 389 Directory Server always had the former, names deleted entries by it, and can be
   * given the latter by a plugin at any time.
   */
  static Optional<String> of(Entry entry) {
    String nsUniqueId = entry.getAttributeValue("nsUniqueId");
    if (nsUniqueId != null) {
      return Optional.of(nsUniqueId.toLowerCase(Locale.ROOT));
    }
    String entryUuid = entry.getAttributeValue("entryUUID");
    if (entryUuid != null) {
      return Optional.of(entryUuid.toLowerCase(Locale.ROOT));
    }
    byte[] guid = entry.getAttributeValueBytes("objectGUID");
    if (guid != null) {
      return guid(guid, entry.getAttributeValue("objectGUID"));
    }
    return Optional.empty();
  }

  /** Whether it is written as a UUID or GUID is. */
  static boolean isGuid(String id) {
    return id.length() == GUID_TEXT && UUID_TEXT.matcher(id).matches();
  }

  /** A filter that matches the entry with that id and no other. */
  static Filter filter(String id) {
    List<Filter> ways = new ArrayList<>();
    ways.add(Filter.createEqualityFilter("nsUniqueId", id));
    if (isGuid(id)) {
      ways.add(Filter.createEqualityFilter("entryUUID", id));
      ways.add(Filter.createEqualityFilter("objectGUID", bytes(UUID.fromString(id))));
    }
    return Filter.createORFilter(ways);
  }

  /** A GUID as its 16 bytes, or, as some gateways show it, as text with or without braces. */
  static Optional<String> guid(byte[] bytes, String text) {
    if (bytes.length == GUID_BYTES) {
      return Optional.of(text(bytes));
    }
    var written = UUID_TEXT.matcher(text.toLowerCase(Locale.ROOT));
    return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
  }

  /** The text that Windows shows for the bytes. */
  static String text(byte[] guid) {
    ByteBuffer little = ByteBuffer.wrap(guid).order(ByteOrder.LITTLE_ENDIAN);
    long first = Integer.toUnsignedLong(little.getInt());
    long second = Short.toUnsignedLong(little.getShort());
    long third = Short.toUnsignedLong(little.getShort());
    long least = ByteBuffer.wrap(guid).getLong(Long.BYTES);
    return new UUID(first << 32 | second << 16 | third, least).toString();
  }

  /** The bytes behind the text. */
  static byte[] bytes(UUID guid) {
    long most = guid.getMostSignificantBits();
    ByteBuffer bytes = ByteBuffer.allocate(GUID_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt((int) (most >>> 32)).putShort((short) (most >>> 16)).putShort((short) most);
    return bytes.order(ByteOrder.BIG_ENDIAN).putLong(guid.getLeastSignificantBits()).array();
  }
}
