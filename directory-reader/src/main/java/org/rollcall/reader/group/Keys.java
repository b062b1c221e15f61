package org.rollcall.reader.group;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by number, and numbers by text. A million distinguished names fit into some 50 MB: what
 * follows the first comma is shared with the others that have it, and the rest is kept as bytes of
 * one array. Numbers are never taken back. Thread-safe.
 */
final class Keys {
  static final int NONE = -1;

  private final Map<String, Integer> tailNumbers = new HashMap<>();
  private final List<String> tails = new ArrayList<>();
  private byte[] heads = new byte[256];
  private int[] ends = new int[16];
  private int[] tailOf = new int[16];
  private int[] hashes = new int[16];
  private int[] table = new int[64];
  private int count;

  /** How many there are; their numbers are 0 to one less. */
  synchronized int count() {
    return count;
  }

  /** The number of a text that is perhaps new. */
  synchronized int number(String text) {
    int comma = comma(text);
    byte[] head = text.substring(0, comma).getBytes(StandardCharsets.UTF_8);
    int slot = slot(text, comma, head);
    return table[slot] > 0 ? table[slot] - 1 : add(text, comma, head, slot);
  }

  /** The number of a text, or {@link #NONE}. */
  synchronized int find(String text) {
    int comma = comma(text);
    return table[slot(text, comma, text.substring(0, comma).getBytes(StandardCharsets.UTF_8))] - 1;
  }

  synchronized String text(int number) {
    int start = start(number);
    return new String(heads, start, ends[number] - start, StandardCharsets.UTF_8)
        + tails.get(tailOf[number]);
  }

  private int add(String text, int comma, byte[] head, int slot) {
    if (count == ends.length) {
      int longer = count + count / 2;
      ends = Arrays.copyOf(ends, longer);
      tailOf = Arrays.copyOf(tailOf, longer);
      hashes = Arrays.copyOf(hashes, longer);
    }
    int start = start(count);
    if (start + head.length > heads.length) {
      heads = Arrays.copyOf(heads, Math.max(start + head.length, start + start / 2));
    }
    System.arraycopy(head, 0, heads, start, head.length);
    ends[count] = start + head.length;
    tailOf[count] = tailNumbers.computeIfAbsent(text.substring(comma), this::addTail);
    hashes[count] = hash(text);
    table[slot] = ++count;
    if (count * 2L > table.length) {
      widen();
    }
    return count - 1;
  }

  private int addTail(String tail) {
    tails.add(tail);
    return tails.size() - 1;
  }

  /** Where the text is in the table, or would be. */
  private int slot(String text, int comma, byte[] head) {
    int hash = hash(text);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] > 0 && !is(table[slot] - 1, hash, text, comma, head)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean is(int number, int hash, String text, int comma, byte[] head) {
    return hashes[number] == hash
        && Arrays.equals(heads, start(number), ends[number], head, 0, head.length)
        && text.startsWith(tails.get(tailOf[number]), comma)
        && text.length() - comma == tails.get(tailOf[number]).length();
  }

  private void widen() {
    int[] wider = new int[table.length * 2];
    int mask = wider.length - 1;
    for (int number = 0; number < count; number++) {
      int slot = hashes[number] & mask;
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

  private static int comma(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text.length() : comma;
  }

  private static int hash(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
