package org.rollcall.classifier.hr;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;

/** Reads a row that {@link PackRow} wrote. */
final class UnpackRow {
  /** LocalDate.of(-9999, 1, 1). */
  static final long FIRST_DAY = LocalDate.of(-9999, 1, 1).toEpochDay();

  static final List<Employment.Status> STATES = List.of(Employment.Status.values());

  private final Words words;
  private final byte[] bytes;
  private int at;

  UnpackRow(Words words, PackedRows rows, int place) {
    this.words = words;
    this.bytes = rows.chunk(place);
    this.at = rows.offset(place);
  }

  HrPerson person() {
    String id = text();
    boolean doubtful = number() == 1;
    List<Employment> employments = list(this::employment);
    HrNames names =
        new HrNames(list(this::word), list(this::word), list(this::word), list(this::word));
    HrPosts posts = new HrPosts(list(this::word), list(this::word), list(this::word));
    HrKeys keys = new HrKeys(list(this::address), list(this::text), list(this::text));
    return new HrPerson(id, employments, names, keys, posts, doubtful);
  }

  /** Only the id; the cheapest thing to ask. */
  String id() {
    return text();
  }

  private Employment employment() {
    return new Employment(word(), STATES.get(number()), date(), date());
  }

  private Optional<LocalDate> date() {
    int days = number();
    return days == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(FIRST_DAY + days - 1));
  }

  private EmailAddress address() {
    String local = text();
    int code = number();
    DomainName domain = code == 0 ? new DomainName(text()) : words.domain(code);
    return new EmailAddress(local + "@" + domain.ascii(), local, domain);
  }

  private String word() {
    int code = number();
    return code == 0 ? text() : words.word(code);
  }

  private <T> List<T> list(Supplier<T> item) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }

  private String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
