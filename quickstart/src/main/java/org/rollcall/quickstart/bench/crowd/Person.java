package org.rollcall.quickstart.bench.crowd;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an entry in the bench's directory.
 *
 * @param number from 0, their own
 * @param side whose they really are
 * @param given given name
 * @param surname surname
 * @param mail where mail to them goes
 * @param title what they do
 * @param department where, or for whom
 * @param employeeNumber as the directory has it; null where it has none
 */
public record Person(
    int number,
    Side side,
    String given,
    String surname,
    String mail,
    String title,
    String department,
    @Nullable String employeeNumber) {

  /** Whose somebody is, and where their entry is. */
  public enum Side {
    /** In service. */
    OWN("people"),
    /** An outsider whom the internal list shows: a finding. */
    MISPLACED("people"),
    /** An outsider in the shared list. */
    PARTNER("partners");

    private final String unit;

    Side(String unit) {
      this.unit = unit;
    }

    /** The organisational unit of the entry. */
    public String unit() {
      return unit;
    }
  }

  /** The value of {@code uid}. */
  public String uid() {
    return "u%07d".formatted(number);
  }

  /** Where the entry is. */
  public String dn(String suffix) {
    return "uid=" + uid() + ",ou=" + side.unit() + "," + suffix;
  }

  /** The name as the address book shows it. */
  public String displayName() {
    return surname.toUpperCase(Locale.UK) + ", " + given;
  }

  /** A number from the range that Ofcom keeps free for drama. */
  public String phone() {
    return "+44 1632 960%03d".formatted(number % 1000);
  }

  @Override
  public String toString() {
    return side + " " + number;
  }
}
