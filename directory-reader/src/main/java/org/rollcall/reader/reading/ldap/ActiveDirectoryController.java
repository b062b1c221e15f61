package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.reader.reading.Trouble;

/**
 * The domain controller at the other end of a connection, at one moment.
 *
 * @param name its DNS name
 * @param invocation which life of its database it is: a restored controller gets another one in its
 *     NTDS Settings. Empty if the reading account may not see that; then only update numbers that
 *     go back show a restored controller
 * @param usn the last update that it has committed
 */
record ActiveDirectoryController(String name, String invocation, long usn) {
  private static final String USN = "highestCommittedUSN";

  ActiveDirectoryController {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(invocation, "invocation");
  }

  /** Asks who is there; read this before any search whose answer it vouches for. */
  static ActiveDirectoryController at(LDAPConnection connection) throws LDAPException {
    Entry root = connection.getEntry("", "dnsHostName", "dsServiceName", USN);
    Long usn = root == null ? null : root.getAttributeValueAsLong(USN);
    String name = root == null ? null : root.getAttributeValue("dnsHostName");
    if (root == null || usn == null || name == null || name.isBlank() || name.contains(" ")) {
      throw new LDAPException(
          ResultCode.NO_RESULTS_RETURNED, "the root DSE names no domain controller");
    }
    return new ActiveDirectoryController(
        name.toLowerCase(Locale.ROOT),
        invocation(connection, root.getAttributeValue("dsServiceName")),
        usn);
  }

  private static String invocation(
      LDAPConnection connection, @org.jspecify.annotations.Nullable String settings) {
    if (settings == null) {
      return "";
    }
    try {
      Entry entry = connection.getEntry(settings, "invocationId");
      byte[] id = entry == null ? null : entry.getAttributeValueBytes("invocationId");
      return id == null ? "" : ImmutableId.guid(id, "").orElse("");
    } catch (LDAPException notAllowed) {
      return "";
    }
  }

  /** The position at which everything is told that it has committed. */
  UsnCursor position() {
    return new UsnCursor(name, invocation, usn, usn);
  }

  /** Why a position means nothing here; empty if it is good. */
  Optional<Trouble> whyNot(UsnCursor since, String directory) {
    if (!name.equals(since.controller())) {
      return Optional.of(
          new Trouble(
              "other-domain-controller",
              "directory "
                  + directory
                  + " was followed at domain controller "
                  + since.controller()
                  + ", and now "
                  + name
                  + " answers, whose update numbers are its own",
              "Name one domain controller as the host of url in directories.yaml; the next full"
                  + " pass follows the one that answers then."));
    }
    boolean otherLife =
        !since.invocation().isEmpty()
            && !invocation.isEmpty()
            && !invocation.equals(since.invocation());
    return otherLife || usn < since.usn() ? Optional.of(restored(directory)) : Optional.empty();
  }

  private Trouble restored(String directory) {
    return new Trouble(
        "restored-domain-controller",
        "domain controller "
            + name
            + " of directory "
            + directory
            + " was restored or replaced since it was read last",
        "Nothing to mend here; the next full pass compares everything, under its guards.");
  }
}
