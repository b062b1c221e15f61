package org.rollcall.remediation.change.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.controls.AssertionRequestControl;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server's root DSE says that it can do.
 *
 * @param assertion the assertion control (RFC 4528)
 * @param activeDirectory it is an Active Directory, or behaves as one
 */
record Capabilities(boolean assertion, boolean activeDirectory) {
  static final String[] ATTRIBUTES = {"supportedControl", "supportedCapabilities"};

  private static final String ACTIVE_DIRECTORY = "1.2.840.113556.1.4.800";
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NS_UNIQUE_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{8}){3}");

  static Capabilities of(@Nullable SearchResultEntry rootDse) {
    if (rootDse == null) {
      return new Capabilities(false, false);
    }
    return new Capabilities(
        rootDse.hasAttributeValue(
            "supportedControl", AssertionRequestControl.ASSERTION_REQUEST_OID),
        rootDse.hasAttributeValue("supportedCapabilities", ACTIVE_DIRECTORY));
  }

  /**
   * The filter that finds an entry by its immutable id: objectGUID, nsUniqueId or entryUUID. Empty
   * if the text is no id that this server could have given: not finding it would prove nothing.
   */
  Optional<Filter> entryWithId(String id) {
    if (NS_UNIQUE_ID.matcher(id).matches() && !activeDirectory) {
      return Optional.of(Filter.createEqualityFilter("nsUniqueId", id));
    }
    if (!UUID_TEXT.matcher(id).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        activeDirectory
            ? Filter.createEqualityFilter("objectGUID", guidBytes(UUID.fromString(id)))
            : Filter.createEqualityFilter("entryUUID", id));
  }

  /** The attribute that {@link #entryWithId} asks for. */
  String idAttribute(String id) {
    if (activeDirectory) {
      return "objectGUID";
    }
    return NS_UNIQUE_ID.matcher(id).matches() ? "nsUniqueId" : "entryUUID";
  }

  /** A GUID's bytes: the first three groups are little-endian (MS-DTYP section 2.3.4). */
  static byte[] guidBytes(UUID id) {
    long high = id.getMostSignificantBits();
    long low = id.getLeastSignificantBits();
    int[] highOrder = {32, 40, 48, 56, 16, 24, 0, 8};
    byte[] bytes = new byte[16];
    for (int i = 0; i < 8; i++) {
      bytes[i] = (byte) (high >>> highOrder[i]);
      bytes[8 + i] = (byte) (low >>> (56 - 8 * i));
    }
    return bytes;
  }
}
