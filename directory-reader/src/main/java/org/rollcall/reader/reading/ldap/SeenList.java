package org.rollcall.reader.reading.ldap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visible entries of one list: 128 bits of id and the sort key in one array of bytes. A million
 * entries take less than 70 MB. Filled by one thread; read by many afterwards.
 */
final class SeenList {
  private static final int UUID_LENGTH = 36;

  private long[] most = new long[16];
  private long[] least = new long[16];
  private int[] ends = new int[16];
  private byte[] keys = new byte[256];
  private int[] table = new int[32];
  private int count;

  /** How many entries are visible. */
  int size() {
    return count;
  }

  /** Takes note of an entry; the first sort key of an id counts. */
  void add(String id, String sortKey) {
    UUID bits = bits(id);
    int slot = slot(bits);
    if (table[slot] > 0) {
      return;
    }
    makeRoom();
    byte[] key = sortKey.getBytes(StandardCharsets.UTF_8);
    int start = start(count);
    if (start + key.length > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(start + key.length, start + start / 4));
    }
    System.arraycopy(key, 0, keys, start, key.length);
    most[count] = bits.getMostSignificantBits();
    least[count] = bits.getLeastSignificantBits();
    ends[count] = start + key.length;
    table[slot] = ++count;
    if (count * 4L > table.length * 3L) {
      widen();
    }
  }

  /** By what the entry is sorted; null if it is not visible. */
  @Nullable String sortKey(String id) {
    int number = table[slot(bits(id))] - 1;
    if (number < 0) {
      return null;
    }
    return new String(keys, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
  }

  private void makeRoom() {
    if (count == ends.length) {
      int longer = count + count / 4 + 1;
      most = Arrays.copyOf(most, longer);
      least = Arrays.copyOf(least, longer);
      ends = Arrays.copyOf(ends, longer);
    }
  }

  private int slot(UUID bits) {
    int mask = table.length - 1;
    int slot = hash(bits.getMostSignificantBits(), bits.getLeastSignificantBits()) & mask;
    while (table[slot] > 0
        && (most[table[slot] - 1] != bits.getMostSignificantBits()
            || least[table[slot] - 1] != bits.getLeastSignificantBits())) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void widen() {
    int[] wider = new int[table.length * 2];
    int mask = wider.length - 1;
    for (int number = 0; number < count; number++) {
      int slot = hash(most[number], least[number]) & mask;
      while (wider[slot] > 0) {
        slot = (slot + 1) & mask;
      }
      wider[slot] = number + 1;
    }
    table = wider;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private static int hash(long most, long least) {
    long mixed = (most ^ Long.rotateLeft(least, 31)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  /** In lower case and with every digit; looked at for each entry of each list. */
  private static boolean isUuid(String id) {
    if (id.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = id.charAt(i);
      boolean hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      if (dash ? c != '-' : !hex) {
        return false;
      }
    }
    return true;
  }

  /** An id that is no UUID has the first half of its SHA-256. */
  private static UUID bits(String id) {
    if (isUuid(id)) {
      return UUID.fromString(id);
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      ByteBuffer digest = ByteBuffer.wrap(sha256.digest(id.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
