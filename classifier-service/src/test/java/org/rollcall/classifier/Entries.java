package org.rollcall.classifier;

import java.util.List;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;

/** Entries as the reader would see them. */
final class Entries {
  private Entries() {}

  /** A member of the force as their entry says. */
  static ObservedEntry of(Member member, long sequence) {
    return new ObservedEntry(
        member.key(),
        sequence,
        member.dn(),
        List.of("person"),
        List.of(),
        new EntryNames(member.given(), member.surname(), member.displayName(), null),
        List.of(new ObservedAddress(member.mail(), AddressRole.PRIMARY)),
        new EntryWork(member.phone(), null, null, null, member.employeeNumber()),
        List.of(),
        0,
        member.isInGlobalAddressList()
            ? List.of(new Listing(Force.GLOBAL_ADDRESS_LIST, member.displayName()))
            : List.of(),
        member.hidden(),
        "content " + sequence);
  }

  /** Somebody in no list. */
  static ObservedEntry unlisted(String directory, String id, long sequence, String mail) {
    return new ObservedEntry(
        new EntryKey(directory, id),
        sequence,
        "cn=" + id + ",dc=example",
        List.of("person"),
        List.of(),
        new EntryNames(null, null, "Name of " + id, null),
        List.of(new ObservedAddress(mail, AddressRole.PRIMARY)),
        new EntryWork(null, null, null, null, null),
        List.of(),
        0,
        List.of(),
        false,
        "content " + sequence);
  }
}
