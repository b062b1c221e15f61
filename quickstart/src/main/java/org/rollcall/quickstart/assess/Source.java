package org.rollcall.quickstart.assess;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/** Where the directory is read. */
sealed interface Source {
  /**
   * An export.
   *
   * @param file LDIF (RFC 2849)
   */
  record Ldif(Path file) implements Source {
    public Ldif {
      Objects.requireNonNull(file, "file");
    }
  }

  /**
   * A server.
   *
   * @param url {@code ldaps://host:port}, or {@code ldap://host:port}
   * @param bindDn the account that reads
   * @param passwordFile holds its password
   * @param baseDn where reading begins
   */
  record Ldap(URI url, String bindDn, Path passwordFile, String baseDn) implements Source {
    public Ldap {
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(bindDn, "bindDn");
      Objects.requireNonNull(passwordFile, "passwordFile");
      Objects.requireNonNull(baseDn, "baseDn");
    }
  }
}
