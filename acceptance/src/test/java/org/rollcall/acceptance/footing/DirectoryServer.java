package org.rollcall.acceptance.footing;

import com.unboundid.ldap.sdk.LDAPInterface;
import java.util.Objects;

/**
 * Where the directory is and who may do what in it.
 *
 * @param url {@code ldap://host:port}
 * @param administrator somebody who may edit everything, as the force's own administrators do
 * @param reader may read everything
 * @param officer an ordinary user
 * @param writer may write the hiding attribute
 */
public record DirectoryServer(
    String url, LDAPInterface administrator, Login reader, Login officer, Login writer) {
  public DirectoryServer {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(administrator, "administrator");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(writer, "writer");
  }
}
