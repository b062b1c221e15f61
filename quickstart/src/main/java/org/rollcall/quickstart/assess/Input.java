package org.rollcall.quickstart.assess;

import java.util.Objects;

/**
 * One input, so that the result can be traced back to it.
 *
 * @param name directory, organisation, hr or rules
 * @param from the file's name, or the server's address
 * @param sha256 the file's SHA-256 in hex; empty where it is no file
 * @param says what it says about itself, in words
 */
public record Input(String name, String from, String sha256, String says) {
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(says, "says");
  }
}
