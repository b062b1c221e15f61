package org.rollcall.testkit.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person proves who they are, and what they may do.
 *
 * @param password their password
 * @param roles their roles
 */
record SignIn(String password, List<String> roles) {
  SignIn {
    roles = List.copyOf(roles);
  }

  boolean accepts(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            password.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "SignIn[" + roles + "]";
  }
}
