package org.rollcall.classifier.hr;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.EmailAddress;

/** Writes what a row says in few bytes; {@link UnpackRow} reads it. Not thread-safe. */
final class PackRow {
  private static final int ROOM = 1 << 10;

  private final Words words;
  private byte[] buffer = new byte[ROOM];
  private int length;

  PackRow(Words words) {
    this.words = words;
  }

  /** Packs a row; it is in {@link #buffer} until the next. */
  int pack(HrPerson row) {
    length = 0;
    text(row.id());
    number(row.doubtful() ? 1 : 0);
    number(row.employments().size());
    row.employments().forEach(this::employment);
    row.names().columns().forEach(this::words);
    row.posts().columns().forEach(this::words);
    number(row.keys().addresses().size());
    row.keys().addresses().forEach(this::address);
    texts(row.keys().numbers());
    texts(row.keys().phones());
    return length;
  }

  byte[] buffer() {
    return buffer;
  }

  private void employment(Employment employment) {
    word(employment.category());
    number(UnpackRow.STATES.indexOf(employment.status()));
    date(employment.start());
    date(employment.end());
  }

  /** Days since the first day of year -9999, from 1; 0 for none. */
  private void date(Optional<LocalDate> date) {
    number(date.map(day -> Math.toIntExact(day.toEpochDay() - UnpackRow.FIRST_DAY) + 1).orElse(0));
  }

  private void address(EmailAddress address) {
    text(address.localPart());
    word(address.domain().ascii());
  }

  private void words(List<String> list) {
    number(list.size());
    list.forEach(this::word);
  }

  private void word(String word) {
    int code = words.code(word);
    number(code);
    if (code == 0) {
      text(word);
    }
  }

  private void texts(List<String> list) {
    number(list.size());
    list.forEach(this::text);
  }

  private void text(String text) {
    byte[] utf8 = Words.utf8(text);
    number(utf8.length);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, buffer, length, utf8.length);
    length += utf8.length;
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private void number(int number) {
    makeRoom(5);
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      buffer[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[length++] = (byte) rest;
  }

  private void makeRoom(int bytes) {
    if (length + bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + bytes));
    }
  }
}
