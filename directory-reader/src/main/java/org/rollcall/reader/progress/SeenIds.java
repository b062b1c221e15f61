package org.rollcall.reader.progress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ids that a pass has seen, as 128-bit keys: a UUID is its own key, any other id is the first
 * half of its SHA-256. A million take 24 MiB; as texts they would take four times as much. Used by
 * one thread at a time.
 */
public final class SeenIds {
  private static final int CHUNK_BITS = 13;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int SMALLEST_INDEX = 1024;
  private static final int KEY_BYTES = 2 * Long.BYTES;
  private static final int UUID_LENGTH = 36;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** In the order of their coming, two longs a key, in pieces so that growing copies nothing. */
  private final List<long[]> keys = new ArrayList<>();

  /** Open addressing: the number of a key plus one, or 0. At most half full. */
  private int[] index = new int[SMALLEST_INDEX];

  private int size;

  /** How many ids there are. */
  public int size() {
    return size;
  }

  /**
   * Adds an id.
   *
   * @return whether it was new
   */
  public boolean add(String id) {
    Key key = Key.of(id);
    return add(key.high(), key.low());
  }

  /** Whether the id has been added. */
  public boolean contains(String id) {
    Key key = Key.of(id);
    return index[slot(key.high(), key.low())] != 0;
  }

  /** The keys from the one with that number on, 16 bytes each, in the order of their coming. */
  public byte[] keysFrom(int first) {
    ByteBuffer bytes = ByteBuffer.allocate((size - first) * KEY_BYTES);
    for (int number = first; number < size; number++) {
      bytes.putLong(high(number)).putLong(low(number));
    }
    return bytes.array();
  }

  /** Adds keys as {@link #keysFrom} gave them. */
  public void addKeys(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    while (from.remaining() >= KEY_BYTES) {
      add(from.getLong(), from.getLong());
    }
  }

  private boolean add(long high, long low) {
    int slot = slot(high, low);
    if (index[slot] != 0) {
      return false;
    }
    if (size % CHUNK == 0) {
      keys.add(new long[2 * CHUNK]);
    }
    long[] chunk = keys.getLast();
    chunk[2 * (size % CHUNK)] = high;
    chunk[2 * (size % CHUNK) + 1] = low;
    index[slot] = ++size;
    if (size > index.length / 2) {
      grow();
    }
    return true;
  }

  private void grow() {
    index = new int[2 * index.length];
    for (int number = 0; number < size; number++) {
      index[slot(high(number), low(number))] = number + 1;
    }
  }

  /** The slot of the key, or the free one where it belongs. */
  private int slot(long high, long low) {
    long mixed = (high ^ Long.rotateLeft(low * MIX, 29)) * MIX;
    int slot = (int) (mixed ^ mixed >>> 32) & index.length - 1;
    while (index[slot] != 0 && !is(index[slot] - 1, high, low)) {
      slot = slot + 1 & index.length - 1;
    }
    return slot;
  }

  private boolean is(int number, long high, long low) {
    return high(number) == high && low(number) == low;
  }

  private long high(int number) {
    return keys.get(number >> CHUNK_BITS)[2 * (number % CHUNK)];
  }

  private long low(int number) {
    return keys.get(number >> CHUNK_BITS)[2 * (number % CHUNK) + 1];
  }

  private record Key(long high, long low) {
    static Key of(String id) {
      if (isUuid(id)) {
        UUID uuid = UUID.fromString(id);
        return new Key(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
      }
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        ByteBuffer first = ByteBuffer.wrap(digest);
        return new Key(first.getLong(), first.getLong());
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every Java has SHA-256", impossible);
      }
    }

    /** Java's own reader takes shortened groups too, so that two texts could give one key. */
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
  }
}
