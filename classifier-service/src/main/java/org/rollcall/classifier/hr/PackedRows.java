package org.rollcall.classifier.hr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Packed rows one behind the other, found by their place. Chunks of a mebibyte: growing copies
 * nothing, and a row never lies in two of them.
 */
final class PackedRows {
  static final int CHUNK_BITS = 20;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int WITHIN = CHUNK - 1;

  private final List<byte[]> chunks = new ArrayList<>();
  private int used = CHUNK;

  /** Keeps the first bytes of a buffer, and says where. */
  int add(byte[] buffer, int length) {
    if (length > CHUNK) {
      throw new IllegalArgumentException("no row is that long");
    }
    if (used + length > CHUNK) {
      chunks.add(new byte[CHUNK]);
      used = 0;
    }
    int place = ((chunks.size() - 1) << CHUNK_BITS) + used;
    System.arraycopy(buffer, 0, chunks.getLast(), used, length);
    used += length;
    return place;
  }

  byte[] chunk(int place) {
    return chunks.get(place >>> CHUNK_BITS);
  }

  int offset(int place) {
    return place & WITHIN;
  }

  /** Gives back what the last chunk does not need. */
  void close() {
    if (!chunks.isEmpty()) {
      chunks.set(chunks.size() - 1, Arrays.copyOf(chunks.getLast(), used));
    }
  }

  /** How much memory the rows take, in bytes. */
  long bytes() {
    return chunks.stream().mapToLong(chunk -> chunk.length).sum();
  }
}
