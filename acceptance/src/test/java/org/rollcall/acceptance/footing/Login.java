package org.rollcall.acceptance.footing;

import java.util.Objects;
import org.rollcall.testkit.embedded.EmbeddedDirectory;

/**
 * An account of the directory.
 *
 * @param dn who
 * @param password the password
 */
public record Login(String dn, String password) {
  public Login {
    Objects.requireNonNull(dn, "dn");
    Objects.requireNonNull(password, "password");
  }

  static Login of(EmbeddedDirectory.Account account) {
    return new Login(account.dn(), account.password());
  }

  @Override
  public String toString() {
    return "Login[" + dn + "]";
  }
}
