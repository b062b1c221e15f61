package org.rollcall.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that come out the same when the same thing is said again: UUIDs of version 5 (RFC 9562
 * section 5.5).
 */
public final class NameBasedUuid {
  private static final int VERSION_5 = 0x50;
  private static final int VARIANT = 0x80;

  /** Namespace for names that are URLs (RFC 9562 section 6.6). */
  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private NameBasedUuid() {}

  /**
   * The id for a name in a namespace of ours.
   *
   * @param namespaceText what kind of thing is named, e.g. {@code rollcall:finding}
   * @param parts the parts of the name, in order; each counts with its length, so that {@code
   *     ("ab", "c")} and {@code ("a", "bc")} differ
   */
  public static UUID of(String namespaceText, String... parts) {
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      name.append(part.length()).append(':').append(part).append(';');
    }
    return version5(version5(URL, namespaceText), name.toString());
  }

  static UUID version5(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    byte[] hash = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) (hash[6] & 0x0f | VERSION_5);
    hash[8] = (byte) (hash[8] & 0x3f | VARIANT);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-1", impossible);
    }
  }
}
