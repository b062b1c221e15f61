package org.rollcall.classifier.hr.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.settings.Costs;
import org.rollcall.settings.HrPolicy;
import org.rollcall.settings.Organisation;

/** Persons of a small HR list, and contacts that may be they. */
final class Staff {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  static final Organisation OURS =
      new Organisation(
          "ours",
          List.of(Locale.UK),
          List.of(DomainName.of("ours.example"), DomainName.of("pnn.ours-police.example")),
          List.of(),
          List.of(),
          new HrPolicy(3, 0.9, Map.of("STAFF", HrPolicy.Category.INTERNAL)),
          new Costs(1, 100, 30),
          "hash");

  private Staff() {}

  static HrFeed feed(HrPerson... persons) {
    return HrFeed.of(List.of(persons), "feed");
  }

  static HrPerson person(String id, String given, String surname, HrKeys keys) {
    return new HrPerson(
        id,
        List.of(
            new Employment("STAFF", Employment.Status.ACTIVE, Optional.empty(), Optional.empty())),
        new HrNames(List.of(given), List.of(), List.of(surname), List.of()),
        keys,
        HrPosts.NONE,
        false);
  }

  static HrPerson renamed(HrPerson person, String former) {
    return new HrPerson(
        person.id(),
        person.employments(),
        new HrNames(person.names().given(), List.of(), person.names().surnames(), List.of(former)),
        person.keys(),
        person.posts(),
        false);
  }

  static HrKeys address(String address) {
    return new HrKeys(List.of(EmailAddress.of(address)), List.of(), List.of());
  }

  static HrKeys number(String number) {
    return new HrKeys(List.of(), List.of(number), List.of());
  }

  static HrKeys phone(String phone) {
    return new HrKeys(List.of(), List.of(), List.of(phone));
  }

  static Contact contact(String given, String surname, EntryWork work, String... addresses) {
    return contact(new EntryNames(given, surname, surname + ", " + given, null), work, addresses);
  }

  static Contact contact(EntryNames names, EntryWork work, String... addresses) {
    return Contact.of(
        new ObservedEntry(
            new EntryKey("force", "id-1"),
            1,
            "cn=x,dc=ours,dc=example",
            List.of("inetOrgPerson"),
            List.of(),
            names,
            Stream.of(addresses)
                .map(address -> new ObservedAddress(address, AddressRole.PRIMARY))
                .toList(),
            work,
            List.of(),
            0,
            List.of(),
            false,
            "content"));
  }

  static EntryWork work(@Nullable String phone, @Nullable String number) {
    return new EntryWork(phone, null, null, null, number);
  }

  static Link link(HrFeed feed, Contact contact) {
    Linking linking = new Linking(feed, OURS, LinkingModel.unlearned(), TODAY);
    Traces traces = linking.traces(contact);
    return linking.link(contact, traces, new Claims(traces.claims()).of(traces.key()));
  }
}
