package org.rollcall.classifier.judgement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/** An entry of the directory, told in phrases. */
record Somebody(
    String id,
    String directory,
    String ou,
    List<String> classes,
    List<String> hints,
    EntryNames names,
    List<ObservedAddress> addresses,
    EntryWork work,
    List<String> groups,
    boolean hidden) {
  static final String EVERYBODY = "Global Address List";
  static final String DIRECTORY = "hq";

  private static final EntryWork NO_WORK = new EntryWork(null, null, null, null, null);

  /** Somebody with a given name and a surname. */
  static Somebody named(String given, String surname) {
    return with(new EntryNames(given, surname, given + " " + surname, given + " " + surname));
  }

  /** Somebody, or something, of whom only the display name is known. */
  static Somebody shown(@Nullable String display) {
    return with(new EntryNames(null, null, display, display));
  }

  private static Somebody with(EntryNames names) {
    return new Somebody(
        "contact",
        DIRECTORY,
        "people",
        List.of("top", "person", "inetOrgPerson"),
        List.of(),
        names,
        List.of(),
        NO_WORK,
        List.of(),
        false);
  }

  Somebody known(String otherId) {
    return new Somebody(
        otherId, directory, ou, classes, hints, names, addresses, work, groups, hidden);
  }

  Somebody inDirectory(String other) {
    return new Somebody(id, other, ou, classes, hints, names, addresses, work, groups, hidden);
  }

  Somebody under(String otherOu) {
    return new Somebody(
        id, directory, otherOu, classes, hints, names, addresses, work, groups, hidden);
  }

  Somebody shownAs(String display) {
    EntryNames other = new EntryNames(names.given(), names.surname(), display, names.common());
    return new Somebody(id, directory, ou, classes, hints, other, addresses, work, groups, hidden);
  }

  Somebody mail(String address) {
    return address(AddressRole.PRIMARY, address);
  }

  Somebody address(AddressRole role, String value) {
    List<ObservedAddress> more = new ArrayList<>(addresses);
    more.add(new ObservedAddress(value, role));
    return new Somebody(id, directory, ou, classes, hints, names, more, work, groups, hidden);
  }

  Somebody proxies(List<String> values) {
    List<ObservedAddress> more = new ArrayList<>(addresses);
    values.forEach(value -> more.add(new ObservedAddress(value, AddressRole.PROXY)));
    return new Somebody(id, directory, ou, classes, hints, names, more, work, groups, hidden);
  }

  Somebody number(String number) {
    return work(
        new EntryWork(work.phone(), work.company(), work.department(), work.title(), number));
  }

  Somebody phone(String phone) {
    return work(
        new EntryWork(
            phone, work.company(), work.department(), work.title(), work.employeeNumber()));
  }

  Somebody company(String company) {
    return work(
        new EntryWork(
            work.phone(), company, work.department(), work.title(), work.employeeNumber()));
  }

  Somebody title(String title) {
    return work(
        new EntryWork(
            work.phone(), work.company(), work.department(), title, work.employeeNumber()));
  }

  private Somebody work(EntryWork other) {
    return new Somebody(id, directory, ou, classes, hints, names, addresses, other, groups, hidden);
  }

  Somebody isA(String... objectClasses) {
    return new Somebody(
        id, directory, ou, List.of(objectClasses), hints, names, addresses, work, groups, hidden);
  }

  Somebody hinted(String... kindHints) {
    return new Somebody(
        id, directory, ou, classes, List.of(kindHints), names, addresses, work, groups, hidden);
  }

  Somebody in(List<String> memberships) {
    return new Somebody(
        id, directory, ou, classes, hints, names, addresses, work, memberships, hidden);
  }

  Somebody hiddenFromLists() {
    return new Somebody(id, directory, ou, classes, hints, names, addresses, work, groups, true);
  }

  EntryKey key() {
    return new EntryKey(directory, id);
  }

  ObservedEntry entry() {
    String shown = names.display() == null ? "" : names.display();
    return new ObservedEntry(
        key(),
        1,
        "cn=" + id + ",ou=" + ou + ",dc=dyfed-powys,dc=police,dc=uk",
        classes,
        hints,
        names,
        addresses,
        work,
        groups,
        0,
        hidden ? List.of() : List.of(new Listing(EVERYBODY, shown)),
        hidden,
        "content-" + id);
  }
}
