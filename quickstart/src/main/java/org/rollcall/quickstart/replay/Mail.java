package org.rollcall.quickstart.replay;

import java.util.Objects;

/**
 * A mail that is addressed by a slip.
 *
 * @param number 1 to 5
 * @param at when it is sent
 * @param sender who writes
 * @param meantFor the colleague it is written for
 * @param slip how the sender goes wrong
 */
public record Mail(int number, Moment at, Line sender, Line meantFor, Slip slip) {
  public Mail {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(meantFor, "meantFor");
    Objects.requireNonNull(slip, "slip");
  }
}
