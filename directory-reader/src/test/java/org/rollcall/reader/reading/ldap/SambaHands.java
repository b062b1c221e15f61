package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ModifyDNRequest;
import com.unboundid.ldap.sdk.ModifyRequest;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.testkit.samba.SambaAd;

/** An administrator of the domain: adds mail contacts and groups, and moves them about. */
final class SambaHands implements DirectoryHands {
  static final String FORCE = "OU=Force," + SambaAd.BASE_DN;
  static final String PEOPLE = "OU=People," + FORCE;
  static final String PARTNERS = "OU=Partners," + FORCE;
  static final String ELSEWHERE = "OU=Elsewhere," + SambaAd.BASE_DN;
  private static final Control SHOW_DELETED = new Control("1.2.840.113556.1.4.417", true);

  private static final List<String> KEPT_BY_HAND =
      List.of("displayName", "givenName", "sn", "mail");

  private final LDAPInterface domain;

  /** What a tombstone loses: whoever restores it has to say it again. */
  private final Map<String, Entry> deleted = new HashMap<>();

  SambaHands(LDAPInterface domain) {
    this.domain = domain;
  }

  /** Work on a directory that failed: the test cannot go on. */
  interface Work<T> {
    T done() throws LDAPException;
  }

  static <T> T must(Work<T> work) {
    try {
      return work.done();
    } catch (LDAPException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Makes the units that everything is in. */
  SambaHands makeUnits() {
    List.of(FORCE, PEOPLE, PARTNERS, ELSEWHERE).forEach(this::addUnit);
    return this;
  }

  void addUnit(String dn) {
    must(() -> domain.add(dn, new Attribute("objectClass", "organizationalUnit")));
  }

  @Override
  public String add(String name) {
    return add(name, PEOPLE);
  }

  String add(String name, String unit) {
    Entry contact = new Entry(dn(name, unit));
    contact.addAttribute("objectClass", "contact");
    contact.addAttribute("displayName", name);
    contact.addAttribute("givenName", name.split(" ", 2)[0]);
    contact.addAttribute("sn", name.split(" ", 2)[1]);
    contact.addAttribute("mail", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@force.test");
    must(() -> domain.add(contact));
    return idOf(contact.getDN());
  }

  static String dn(String name, String unit) {
    return must(() -> new DN(new RDN("CN", name), new DN(unit)).toString());
  }

  String idOf(String dn) {
    return must(() -> ImmutableId.of(domain.getEntry(dn, "objectGUID")).orElseThrow());
  }

  String dnOf(String id) {
    return must(
        () -> {
          SearchRequest request =
              new SearchRequest(
                  "<GUID=" + id + ">", SearchScope.BASE, "(objectClass=*)", "objectGUID");
          request.addControl(SHOW_DELETED);
          return domain.search(request).getSearchEntries().getFirst().getDN();
        });
  }

  void set(String id, String attribute, String... values) {
    must(
        () ->
            domain.modify(dnOf(id), new Modification(ModificationType.REPLACE, attribute, values)));
  }

  @Override
  public void changeTitle(String id, String title) {
    set(id, "title", title);
  }

  @Override
  public void changeMail(String id, String mail) {
    set(id, "mail", mail);
  }

  @Override
  public void rename(String id, String name) {
    must(() -> domain.modifyDN(dnOf(id), new RDN("CN", name).toString(), true));
  }

  @Override
  public void move(String id) {
    moveTo(id, PARTNERS);
  }

  @Override
  public void moveOut(String id) {
    moveTo(id, ELSEWHERE);
  }

  void moveTo(String id, String unit) {
    String dn = dnOf(id);
    must(() -> domain.modifyDN(new ModifyDNRequest(dn, new DN(dn).getRDNString(), true, unit)));
  }

  @Override
  public void delete(String id) {
    String dn = dnOf(id);
    deleted.put(id, must(() -> domain.getEntry(dn, KEPT_BY_HAND.toArray(String[]::new))));
    must(() -> domain.delete(dn));
  }

  @Override
  public boolean canRestore() {
    return true;
  }

  /** Undeletes as MS-ADTS 3.1.1.5.3.7.3 says. */
  @Override
  public void restore(String id) {
    Entry before = Objects.requireNonNull(deleted.remove(id), "it was not deleted by us");
    List<Modification> undelete = new ArrayList<>();
    undelete.add(new Modification(ModificationType.DELETE, "isDeleted"));
    undelete.add(new Modification(ModificationType.REPLACE, "distinguishedName", before.getDN()));
    for (Attribute attribute : before.getAttributes()) {
      undelete.add(
          new Modification(ModificationType.REPLACE, attribute.getName(), attribute.getValues()));
    }
    ModifyRequest request = new ModifyRequest(dnOf(id), undelete);
    request.addControl(SHOW_DELETED);
    must(() -> domain.modify(request));
  }

  @Override
  public String addGroup(String name) {
    Entry group = new Entry(dn(name, PEOPLE));
    group.addAttribute("objectClass", "group");
    group.addAttribute("mail", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@force.test");
    must(() -> domain.add(group));
    return idOf(group.getDN());
  }

  @Override
  public void join(String group, String id) {
    member(ModificationType.ADD, group, id);
  }

  @Override
  public void leave(String group, String id) {
    member(ModificationType.DELETE, group, id);
  }

  private void member(ModificationType type, String group, String id) {
    must(() -> domain.modify(dnOf(group), new Modification(type, "member", dnOf(id))));
  }
}
