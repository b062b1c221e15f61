package org.rollcall.classifier.contact;

import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.ObservedEntry;

/** The name under which people see an entry. */
public final class ShownName {
  private ShownName() {}

  /** Display name, else common name, else the first value of the DN; plain text, never blank. */
  public static String of(ObservedEntry entry) {
    String display = plain(entry.names().display());
    String common = plain(entry.names().common());
    String first = PlainText.of(firstValue(entry.dn()));
    return !display.isBlank()
        ? display
        : !common.isBlank() ? common : first.isBlank() ? entry.key().id() : first;
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : PlainText.of(text);
  }

  /** The value of the first RDN (RFC 4514): up to the first comma or plus that is not escaped. */
  private static String firstValue(String dn) {
    StringBuilder value = new StringBuilder();
    for (int i = dn.indexOf('=') + 1; i < dn.length(); i++) {
      char c = dn.charAt(i);
      if (c == ',' || c == '+') {
        break;
      }
      if (c == '\\' && i + 1 < dn.length()) {
        i++;
      }
      value.append(dn.charAt(i));
    }
    return value.toString();
  }
}
