package org.rollcall.testkit.force;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.RDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.EntryKey;

/**
 * Somebody, or something, that has an entry in the force's directory.
 *
 * @param kind what they really are
 * @param number a number of their own, from 1
 * @param given given name
 * @param surname surname
 * @param mail where mail to them goes
 * @param post their title and where they work
 * @param employeeNumber as the directory has it; null where it has none
 * @param unit the organisational unit that holds the entry: people or partners
 * @param hidden whether the entry is hidden from address lists
 */
public record Member(
    Kind kind,
    int number,
    String given,
    String surname,
    String mail,
    Post post,
    @Nullable String employeeNumber,
    String unit,
    boolean hidden) {
  public Member {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(surname, "surname");
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * What somebody does.
   *
   * @param title in words
   * @param department department, or the other organisation
   * @param site place
   */
  public record Post(String title, String department, String site) {}

  /** The name as the address book shows it. */
  public String displayName() {
    return kind == Kind.FUNCTION
        ? surname + " " + given
        : surname.toUpperCase(Locale.UK) + ", " + given;
  }

  /** The same for everybody who has this number, in every directory made by the generator. */
  public UUID entryUuid() {
    String name = "heddlu-gorllewin/" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The key under which Rollcall knows the entry. */
  public EntryKey key() {
    return new EntryKey(Force.DIRECTORY, entryUuid().toString());
  }

  /** Where the entry is. */
  public String dn() {
    RDN name = new RDN("uid", "u%05d".formatted(number));
    return name + ",ou=" + unit + "," + Force.BASE_DN;
  }

  /** A number from the range that Ofcom keeps free for drama (01632 960000 to 960999). */
  public String phone() {
    return "+44 1632 960%03d".formatted(number % 1000);
  }

  /** Whether outsiders and colleagues alike see the entry in the Global Address List. */
  public boolean isInGlobalAddressList() {
    return unit.equals(Force.PEOPLE) && !hidden;
  }

  Entry entry() {
    Entry entry = new Entry(dn());
    entry.addAttribute(
        "objectClass",
        "top",
        "person",
        "organizationalPerson",
        "inetOrgPerson",
        "rollcallAddressBookEntry");
    entry.addAttribute("entryUUID", entryUuid().toString());
    entry.addAttribute("uid", "u%05d".formatted(number));
    entry.addAttribute("cn", given + " " + surname);
    entry.addAttribute("sn", surname);
    entry.addAttribute("givenName", given);
    entry.addAttribute("displayName", displayName());
    entry.addAttribute("mail", mail);
    entry.addAttribute("telephoneNumber", phone());
    entry.addAttribute("title", post.title());
    entry.addAttribute("department", post.department());
    if (employeeNumber != null) {
      entry.addAttribute("employeeNumber", employeeNumber);
    }
    if (hidden) {
      entry.addAttribute("msExchHideFromAddressLists", "TRUE");
    }
    return entry;
  }

  /** Says nothing personal: only what and which. */
  @Override
  public String toString() {
    return kind + " " + number;
  }
}
