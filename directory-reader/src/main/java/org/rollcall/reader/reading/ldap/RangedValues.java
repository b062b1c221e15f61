package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes of which a server shows only some values at a time: Active Directory answers {@code
 * member;range=0-1499} where there are more than its MaxValRange, and wants to be asked for the
 * rest (MS-ADTS 3.1.1.3.1.3.3, "Range Retrieval of Attribute Values"). The SDK knows nothing of it.
 */
final class RangedValues {
  private static final Pattern RANGE = Pattern.compile("(?i)range=([0-9]{1,9})-([0-9]{1,9}|\\*)");

  /** How often values may change while they are read, before that is trouble. */
  private static final int MOST_ATTEMPTS = 3;

  private RangedValues() {}

  /**
   * The entry with all values of every attribute, under the attributes' own names.
   *
   * @throws LDAPException if the rest cannot be read: some values are never taken for all
   */
  static Entry whole(LDAPConnection connection, Entry entry) throws LDAPException {
    List<Attribute> ranged =
        entry.getAttributes().stream().filter(each -> Range.of(each).isPresent()).toList();
    if (ranged.isEmpty()) {
      return entry;
    }
    Entry whole = entry.duplicate();
    for (Attribute some : ranged) {
      whole.removeAttribute(some.getName());
      whole.setAttribute(all(connection, entry.getDN(), some));
    }
    return whole;
  }

  private static Attribute all(LDAPConnection connection, String dn, Attribute first)
      throws LDAPException {
    String name = first.getBaseName();
    Optional<Attribute> part = Optional.of(first);
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      List<byte[]> values = new ArrayList<>();
      while (part.isPresent()) {
        Range range = Range.of(part.get()).orElseThrow();
        values.addAll(Arrays.asList(part.get().getValueByteArrays()));
        if (range.isLast()) {
          return new Attribute(name, values.toArray(byte[][]::new));
        }
        part = part(connection, dn, name, range.to() + 1);
      }
      part = part(connection, dn, name, 0);
    }
    throw new LDAPException(ResultCode.BUSY, "values of an attribute change while they are read");
  }

  /** Empty if there are no values from there on (any more): then the beginning may be stale too. */
  private static Optional<Attribute> part(
      LDAPConnection connection, String dn, String name, int from) throws LDAPException {
    Entry entry = connection.getEntry(dn, name + ";range=" + from + "-*");
    if (entry == null) {
      throw new LDAPException(ResultCode.NO_SUCH_OBJECT, "the entry went while it was read");
    }
    return entry.getAttributes().stream()
        .filter(each -> each.getBaseName().equalsIgnoreCase(name))
        .filter(each -> Range.of(each).filter(range -> range.from() == from).isPresent())
        .findFirst();
  }

  /**
   * Which values came.
   *
   * @param to the last one's place, counted from 0; -1 for the end
   */
  private record Range(int from, int to) {
    static Optional<Range> of(Attribute attribute) {
      for (String option : attribute.getOptions()) {
        Matcher parts = RANGE.matcher(option);
        if (parts.matches()) {
          int from = Integer.parseInt(parts.group(1));
          int to = parts.group(2).equals("*") ? -1 : Integer.parseInt(parts.group(2));
          return to >= 0 && to < from ? Optional.empty() : Optional.of(new Range(from, to));
        }
      }
      return Optional.empty();
    }

    boolean isLast() {
      return to < 0;
    }
  }
}
