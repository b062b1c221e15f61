package org.rollcall.classifier.judgement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;

/** A small organisation, its people and its address book. */
final class Fixture {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  static final String MINE = "anna.price@ours.example";
  static final String EVERYBODY = "Everybody";
  static final String SHARED = "Shared";

  private Fixture() {}

  static Organisation organisation() {
    return organisation(new Costs(1, 100, 30));
  }

  static Organisation organisation(Costs costs) {
    return new Organisation(
        "ours",
        List.of(Locale.UK),
        List.of(DomainName.of("ours.example")),
        List.of(
            new Partner(
                "Council",
                List.of(DomainName.of("council.example")),
                "governance",
                LocalDate.of(2026, 6, 30))),
        List.of(
            list(EVERYBODY, AddressList.Scope.INTERNAL), list(SHARED, AddressList.Scope.SHARED)),
        new HrPolicy(
            3,
            0.9,
            Map.of(
                "STAFF",
                HrPolicy.Category.INTERNAL,
                "VOLUNTEER",
                HrPolicy.Category.UNCERTAIN,
                "SUPPLIER",
                HrPolicy.Category.EXTERNAL)),
        costs,
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

  static Court judge(HrFeed feed) {
    return judge(feed, FeedCondition.FRESH);
  }

  static Court judge(HrFeed feed, FeedCondition condition) {
    return new Court(organisation(), feed, condition, TODAY);
  }

  /** Nobody works here. */
  static HrFeed nobody() {
    return HrFeed.of(List.of(), "feed");
  }

  /** One person with the address {@link #MINE} and the number 4711. */
  static HrFeed anna(Employment... employments) {
    return feed(new HrPerson("P1", Arrays.asList(employments), false));
  }

  static HrFeed feed(HrPerson person) {
    return HrFeed.of(List.of(person.with(keys(MINE, "4711"))), "feed");
  }

  /** Two persons: one has the address, the other the number. */
  static HrFeed twoPersons() {
    HrPerson one = new HrPerson("P1", List.of(active("STAFF")), false);
    HrPerson other = new HrPerson("P2", List.of(active("STAFF")), false);
    return HrFeed.of(
        List.of(
            one.with(new HrKeys(List.of(EmailAddress.of(MINE)), List.of(), List.of())),
            other.with(new HrKeys(List.of(), List.of("4711"), List.of()))),
        "feed");
  }

  private static HrKeys keys(String address, String number) {
    return new HrKeys(List.of(EmailAddress.of(address)), List.of(number), List.of());
  }

  static Employment active(String category) {
    return employment(category, Employment.Status.ACTIVE, "2020-01-01", null);
  }

  static Employment left() {
    return employment("STAFF", Employment.Status.LEFT, "2010-01-01", "2026-05-31");
  }

  static Employment employment(
      String category, Employment.Status status, @Nullable String start, @Nullable String end) {
    return new Employment(
        category,
        status,
        Optional.ofNullable(start).map(LocalDate::parse),
        Optional.ofNullable(end).map(LocalDate::parse));
  }

  static Contact contact(ObservedAddress... addresses) {
    return Contact.of(entry(null, addresses));
  }

  static Contact numbered(String number, ObservedAddress... addresses) {
    return Contact.of(entry(number, addresses));
  }

  static ObservedAddress primary(String address) {
    return new ObservedAddress(address, AddressRole.PRIMARY);
  }

  static ObservedAddress as(AddressRole role, String address) {
    return new ObservedAddress(address, role);
  }

  static ObservedEntry entry(@Nullable String number, ObservedAddress... addresses) {
    return new ObservedEntry(
        new EntryKey("force", "id-1"),
        1,
        "cn=Anna Price,dc=ours,dc=example",
        List.of("person"),
        List.of(),
        new EntryNames("Anna", "Price", "Price, Anna", "Anna Price"),
        List.of(addresses),
        new EntryWork(null, null, null, null, number),
        List.of(),
        0,
        List.of(new Listing(EVERYBODY, "Price, Anna"), new Listing(SHARED, "Price, Anna")),
        false,
        "content");
  }
}
