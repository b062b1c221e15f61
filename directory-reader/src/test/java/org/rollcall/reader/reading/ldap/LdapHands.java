package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rollcall.reader.reading.DirectoryHands;
import org.rollcall.testkit.force.Force;

/**
 * Hands on an LDAP server that holds the force: what is read is the unit of people, who leaves goes
 * to the partners' one.
 */
final class LdapHands implements DirectoryHands {
  static final String READ = "ou=people," + Force.BASE_DN;
  private static final String INSIDE = "ou=headquarters," + READ;
  private static final String OUTSIDE = "ou=partners," + Force.BASE_DN;

  /** OpenLDAP's Relax Rules control: lets the administrator add an entry with its old entryUUID. */
  private static final Control RELAX = new Control("1.3.6.1.4.1.4203.666.5.12", true);

  private final LDAPInterface server;
  private final String idAttribute;
  private final Map<String, Entry> deleted = new HashMap<>();

  /**
   * @param server with every right
   * @param idAttribute entryUUID or nsUniqueId
   */
  LdapHands(LDAPInterface server, String idAttribute) {
    this.server = server;
    this.idAttribute = idAttribute;
  }

  @Override
  public String add(String name) {
    String dn = "cn=" + name + "," + READ;
    String mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + Force.OWN_DOMAIN;
    Entry entry = new Entry(dn);
    entry.addAttribute("objectClass", "inetOrgPerson");
    entry.addAttribute("cn", name);
    entry.addAttribute("sn", name.substring(name.indexOf(' ') + 1));
    entry.addAttribute("mail", mail);
    act(() -> server.add(entry));
    return id(dn);
  }

  @Override
  public void changeTitle(String id, String title) {
    replace(id, "title", title);
  }

  @Override
  public void changeMail(String id, String mail) {
    replace(id, "mail", mail);
  }

  @Override
  public void rename(String id, String name) {
    act(() -> server.modifyDN(dn(id), "cn=" + name, true));
  }

  @Override
  public void move(String id) {
    Entry unit = new Entry(INSIDE);
    unit.addAttribute("objectClass", "organizationalUnit");
    unit.addAttribute("ou", "headquarters");
    act(
        () -> {
          if (server.getEntry(INSIDE) == null) {
            server.add(unit);
          }
        });
    moveTo(id, INSIDE);
  }

  @Override
  public void moveOut(String id) {
    moveTo(id, OUTSIDE);
  }

  private void moveTo(String id, String parent) {
    act(() -> server.modifyDN(dn(id), rdn(dn(id)), false, parent));
  }

  @Override
  public void delete(String id) {
    act(
        () -> {
          deleted.put(id, server.getEntry(dn(id), "*", "entryUUID"));
          server.delete(dn(id));
        });
  }

  @Override
  public boolean canRestore() {
    return idAttribute.equals("entryUUID");
  }

  @Override
  public void restore(String id) {
    act(() -> server.add(new AddRequest(deleted.get(id), new Control[] {RELAX})));
  }

  @Override
  public String addGroup(String name) {
    String dn = "cn=" + name + "," + READ;
    act(
        () ->
            server.add(
                dn,
                new Attribute("objectClass", "groupOfNames"),
                new Attribute("cn", name),
                new Attribute("member", Force.BASE_DN)));
    return id(dn);
  }

  @Override
  public void join(String group, String id) {
    membership(ModificationType.ADD, group, id);
  }

  @Override
  public void leave(String group, String id) {
    membership(ModificationType.DELETE, group, id);
  }

  private void membership(ModificationType type, String group, String id) {
    act(() -> server.modify(dn(group), new Modification(type, "member", dn(id))));
  }

  private void replace(String id, String attribute, String value) {
    act(() -> server.modify(dn(id), new Modification(ModificationType.REPLACE, attribute, value)));
  }

  private String id(String dn) {
    String[] found = new String[1];
    act(() -> found[0] = server.getEntry(dn, idAttribute).getAttributeValue(idAttribute));
    return found[0].toLowerCase(Locale.ROOT);
  }

  private String dn(String id) throws LDAPException {
    SearchResultEntry found =
        server.searchForEntry(Force.BASE_DN, SearchScope.SUB, ImmutableId.filter(id), "1.1");
    if (found == null) {
      throw new LDAPException(ResultCode.NO_SUCH_OBJECT);
    }
    return found.getDN();
  }

  private static String rdn(String dn) throws LDAPException {
    return com.unboundid.ldap.sdk.DN.getRDNString(dn);
  }

  private interface Act {
    void carryOut() throws LDAPException;
  }

  private static void act(Act act) {
    try {
      act.carryOut();
    } catch (LDAPException refused) {
      throw new IllegalStateException("the directory refused what people did", refused);
    }
  }
}
