package org.rollcall.classifier.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.misdelivery.Office;
import org.rollcall.classifier.misdelivery.Person;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/** A simulated office as a directory holds it. */
final class Directory {
  static final String BOOK = "Everybody";
  static final List<Locale> LOCALES = List.of(Locale.UK, Locale.forLanguageTag("cy-GB"));

  private static final DescribeContact DESCRIBE = new DescribeContact(organisation(), "office");

  private Directory() {}

  /** Everybody of an office. */
  static List<Listed> of(Office office) {
    return office.people().stream().map(person -> listed(person, office.groups())).toList();
  }

  /** One person. */
  static Listed listed(Person person, List<String> groups) {
    return DESCRIBE.describe(
        Contact.of(entry(person, groups)),
        person.colleague() ? Verdict.INTERNAL : Verdict.EXTERNAL,
        person.colleague() ? Relationship.OWN : Relationship.UNKNOWN);
  }

  private static ObservedEntry entry(Person person, List<String> groups) {
    String domain = person.colleague() ? "ours.example" : "theirs.example";
    return new ObservedEntry(
        new EntryKey("office", id(person)),
        1,
        "cn=" + id(person) + ",dc=ours,dc=example",
        List.of("person"),
        List.of(),
        new EntryNames(person.given(), person.surname(), person.display(), null),
        List.of(new ObservedAddress(person.mailbox() + "@" + domain, AddressRole.PRIMARY)),
        new EntryWork(null, person.company(), person.department(), null, null),
        person.groups().stream().map(group -> "cn=" + groups.get(group) + ",dc=ours").toList(),
        0,
        List.of(new Listing(BOOK, person.display())),
        false,
        "content");
  }

  static String id(Person person) {
    return String.format(Locale.ROOT, "%07d", person.number());
  }

  static Organisation organisation() {
    return new Organisation(
        "ours",
        LOCALES,
        List.of(DomainName.of("ours.example")),
        List.of(
            new Partner(
                "Council",
                List.of(DomainName.of("council.example")),
                "governance",
                LocalDate.of(2026, 6, 30))),
        List.of(
            list(BOOK, AddressList.Scope.INTERNAL),
            list("Second", AddressList.Scope.INTERNAL),
            list("Shared", AddressList.Scope.SHARED)),
        new HrPolicy(3, 0.9, Map.of()),
        new Costs(1, 100, 30),
        "hash");
  }

  private static AddressList list(String name, AddressList.Scope scope) {
    return new AddressList(
        name,
        null,
        scope,
        "dc=ours,dc=example",
        "(mail=*)",
        new AddressList.HiddenWhen("hide", "TRUE"),
        "displayName");
  }
}
