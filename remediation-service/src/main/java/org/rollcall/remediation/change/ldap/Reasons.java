package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server said, fit for logs and audit: the result code's name and number and the diagnostic
 * message without quoted texts, names of entries, addresses and the values of the change.
 */
public final class Reasons {
  private static final int LONGEST = 200;
  private static final String CUT = "…";
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:]+@[^\\s<>,;:]+");
  private static final Pattern NAMED =
      Pattern.compile("(?:\\b[A-Za-z][A-Za-z0-9.-]*=[^,;)]*(?:,\\s*)?)+");
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

  private Reasons() {}

  /** The reason of a failure that concerns no values of ours. */
  public static String of(LDAPException failure) {
    return of(failure, List.of());
  }

  static String of(LDAPException failure, Collection<String> values) {
    String code =
        failure.getResultCode().getName() + " (" + failure.getResultCode().intValue() + ")";
    String said = failure.getDiagnosticMessage();
    if (said == null || said.isBlank()) {
      return code;
    }
    return code + ": " + withoutValues(said, values);
  }

  static String withoutValues(String said, Collection<String> values) {
    String text = said.substring(0, Math.min(said.length(), 10 * LONGEST));
    for (String value : values) {
      text = value.isBlank() ? text : text.replace(value, CUT);
    }
    text = QUOTED.matcher(text).replaceAll(CUT);
    text = ADDRESS.matcher(text).replaceAll(CUT);
    text = NAMED.matcher(text).replaceAll(CUT);
    text = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
  }
}
