package org.rollcall.reader.reading.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.testkit.force.Force;

class EntryMappingTest {
  private static final String GUID = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
  private static final byte[] GUID_BYTES =
      HexFormat.of().parseHex("ff19966f868b11d0b42d00c04fc964ff");

  @Test
  void addressesGetTheirRolesAndOtherKindsAreLeftOut() throws LDAPException {
    Entry entry = contact();
    entry.addAttribute("mail", "a@example.org");
    entry.addAttribute(
        "proxyAddresses",
        "SMTP:b@example.org",
        "smtp:c@example.org",
        "X500:/o=Org/cn=x@y",
        "sip:d@example.org",
        "EUM:4711");
    entry.addAttribute("targetAddress", "SMTP:e@outside.example");
    entry.addAttribute("mailForwardingAddress", "f@outside.example");
    entry.addAttribute("otherMailbox", "g@example.org");
    entry.addAttribute("mailAlternateAddress", "h@example.org");

    assertThat(map(entry).addresses())
        .containsExactly(
            new ObservedAddress("a@example.org", AddressRole.PRIMARY),
            new ObservedAddress("b@example.org", AddressRole.PRIMARY),
            new ObservedAddress("c@example.org", AddressRole.PROXY),
            new ObservedAddress("e@outside.example", AddressRole.TARGET),
            new ObservedAddress("f@outside.example", AddressRole.FORWARD),
            new ObservedAddress("h@example.org", AddressRole.PROXY),
            new ObservedAddress("g@example.org", AddressRole.OTHER));
  }

  @Test
  void whereMailGoesOnToIsToldEvenIfItIsNoMailAddress() throws LDAPException {
    Entry entry = contact();
    entry.addAttribute("targetAddress", "X400:c=GB;a= ;p=Outside;o=Other");
    entry.addAttribute("mailForwardingAddress", "fax:+44 20 7946 0000");

    assertThat(map(entry).addresses())
        .containsExactly(
            new ObservedAddress("X400:c=GB;a= ;p=Outside;o=Other", AddressRole.TARGET),
            new ObservedAddress("fax:+44 20 7946 0000", AddressRole.FORWARD));
  }

  @Test
  void anObjectGuidReadsAsWindowsShowsItHoweverItIsGiven() throws LDAPException {
    Entry binary = contact();
    binary.removeAttribute("entryUUID");
    binary.addAttribute("objectGUID", GUID_BYTES);
    Entry text = contact();
    text.removeAttribute("entryUUID");
    text.addAttribute("objectGUID", "{" + GUID.toUpperCase(java.util.Locale.ROOT) + "}");

    assertThat(map(binary).key().id()).isEqualTo(GUID);
    assertThat(map(text).key().id()).isEqualTo(GUID);
    assertThat(ImmutableId.bytes(UUID.fromString(GUID))).isEqualTo(GUID_BYTES);
    assertThat(ImmutableId.filter(GUID).matchesEntry(binary)).isTrue();
  }

  @Test
  void nsUniqueIdIsAnIdAndNoIdIsNone() throws LDAPException {
    Entry entry = contact();
    entry.removeAttribute("entryUUID");
    assertThat(mapping().map(entry, new Around(null))).isEmpty();
    entry.addAttribute("nsUniqueId", "66446001-1DD211B2-80A3F3E5-D9A5C0FC");

    assertThat(map(entry).key().id()).isEqualTo("66446001-1dd211b2-80a3f3e5-d9a5c0fc");
    assertThat(ImmutableId.filter(map(entry).key().id()).matchesEntry(entry)).isTrue();
  }

  @Test
  void aListSortsByItsAttributeElseByCommonNameAndHiddenIsNotListed() throws LDAPException {
    Entry entry = contact();
    entry.addAttribute("mail", "a@example.org");
    assertThat(map(entry).listings())
        .containsExactly(new Listing(Force.GLOBAL_ADDRESS_LIST, "Someone"));
    entry.addAttribute("displayName", "AARDVARK, Someone");
    assertThat(map(entry).listings())
        .containsExactly(new Listing(Force.GLOBAL_ADDRESS_LIST, "AARDVARK, Someone"));
    entry.addAttribute("msExchHideFromAddressLists", "false");
    assertThat(map(entry).hidden()).isFalse();
    entry.setAttribute("msExchHideFromAddressLists", "true");

    assertThat(map(entry).listings()).isEmpty();
    assertThat(map(entry).hidden()).isTrue();
  }

  @Test
  void theOrderOfGroupsAndClassesDoesNotMatter() throws LDAPException {
    Entry one = contact();
    one.addAttribute("memberOf", "cn=b,dc=example", "cn=A,dc=example");
    Entry other = contact();
    other.addAttribute("memberOf", "cn=A,dc=example", "cn=b,dc=example");

    assertThat(map(one).contentHash()).isEqualTo(map(other).contentHash());
    other.addAttribute("title", "constable");
    assertThat(map(one).contentHash()).isNotEqualTo(map(other).contentHash());
  }

  @Test
  void everythingThatListsLookAtIsAskedFor() throws LDAPException {
    assertThat(Arrays.asList(mapping().attributes()))
        .contains("mail", "msExchHideFromAddressLists", "displayName", "entryUUID");
  }

  private static Entry contact() {
    Entry entry = new Entry("cn=Someone,ou=people," + Force.BASE_DN);
    entry.addAttribute("objectClass", "top", "person");
    entry.addAttribute("entryUUID", GUID);
    entry.addAttribute("cn", "Someone");
    return entry;
  }

  private static EntryMapping mapping() throws LDAPException {
    return new EntryMapping("force", Lists.of(ForceDirectory.lists()));
  }

  private static DirectoryEntry map(Entry entry) throws LDAPException {
    return mapping().map(entry, new Around(null)).orElseThrow();
  }
}
