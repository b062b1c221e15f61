package org.rollcall.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The exact bytes of a message's body. Never shown in text: they are personal data. */
public final class Content {
  private final byte[] bytes;
  private @Nullable String hash;

  private Content(byte[] bytes, @Nullable String hash) {
    this.bytes = bytes;
    this.hash = hash;
  }

  /** The body with these bytes. */
  public static Content of(byte[] bytes) {
    return new Content(bytes.clone(), null);
  }

  /**
   * The body with these bytes, as it was when its hash was worked out: if it is another one by now,
   * whoever receives it finds out.
   *
   * @param hash SHA-256 over the bytes, in lower-case hex
   */
  public static Content of(byte[] bytes, String hash) {
    return new Content(bytes.clone(), Objects.requireNonNull(hash, "hash"));
  }

  /** The bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** SHA-256 over the bytes, in lower-case hex. Worked out once: threads that race get the same. */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = sha256(bytes);
      hash = known;
    }
    return known;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "Content[" + bytes.length + " bytes]";
  }
}
