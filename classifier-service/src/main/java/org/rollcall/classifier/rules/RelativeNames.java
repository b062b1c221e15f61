package org.rollcall.classifier.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A DN as its relative names (RFC 4514), comparable: lower case, without blanks around them. Other
 * texts, such as paths of a cloud directory, are one name.
 *
 * @param names from the entry upwards
 */
record RelativeNames(List<String> names) {
  private static final Pattern AROUND_EQUALS = Pattern.compile("\\s*=\\s*");

  RelativeNames {
    names = List.copyOf(names);
  }

  static RelativeNames of(String dn) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < dn.length(); i++) {
      char c = dn.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == ',') {
        names.add(comparable(dn.substring(start, i)));
        start = i + 1;
      }
    }
    names.add(comparable(dn.substring(Math.min(start, dn.length()))));
    return new RelativeNames(names);
  }

  private static String comparable(String name) {
    return AROUND_EQUALS.matcher(name.strip()).replaceFirst("=").toLowerCase(Locale.ROOT);
  }

  /** The value of the first name, e.g. {@code all officers} of {@code cn=All Officers,...}. */
  String firstValue() {
    String first = names.getFirst();
    return first.substring(first.indexOf('=') + 1);
  }

  /** Whether these names stand, one after the other, somewhere above the entry itself. */
  boolean liesBelow(RelativeNames above) {
    return Collections.indexOfSubList(names.subList(1, names.size()), above.names()) >= 0;
  }
}
