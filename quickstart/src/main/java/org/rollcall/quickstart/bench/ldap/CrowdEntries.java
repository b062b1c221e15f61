package org.rollcall.quickstart.bench.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldif.LDIFWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.crowd.Person;

/** The crowd as entries of the standard schema (RFC 4519, RFC 2798), parents before children. */
public final class CrowdEntries {
  private static final String MADE_BY = "Made by rollcall bench, may be removed. People: ";

  private final Crowd crowd;
  private final String suffix;

  /** The entries of a crowd below a suffix. */
  public CrowdEntries(Crowd crowd, String suffix) {
    this.crowd = crowd;
    this.suffix = suffix;
  }

  /** By what the bench knows a suffix as its own. */
  String mark() {
    return MADE_BY + crowd.size();
  }

  static boolean isMark(String description) {
    return description.startsWith(MADE_BY);
  }

  /** All of them. */
  Stream<Entry> all() {
    return Stream.concat(frame().stream(), crowd.people().map(this::entry));
  }

  /** The suffix and the two units. */
  List<Entry> frame() {
    return List.of(base(), unit("people"), unit("partners"));
  }

  /** Writes all of them as LDIF, for a server's own loading program. */
  public void writeLdif(Path file) {
    try (LDIFWriter writer = new LDIFWriter(file.toFile());
        Stream<Entry> entries = all()) {
      for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
        writer.writeEntry(each.next());
      }
    } catch (IOException e) {
      throw CannotGoOn.infrastructure(
          file + " cannot be written", "name a file in a folder that is there.", e);
    }
  }

  private Entry base() {
    RDN name = rdn(suffix);
    String attribute = name.getAttributeNames()[0];
    Entry base = new Entry(suffix);
    switch (attribute.toLowerCase(java.util.Locale.ROOT)) {
      case "dc" -> base.addAttribute("objectClass", "top", "domain");
      case "o" -> base.addAttribute("objectClass", "top", "organization");
      case "ou" -> base.addAttribute("objectClass", "top", "organizationalUnit");
      default ->
          throw CannotGoOn.usage(
              "the bench cannot make a suffix that begins with " + attribute,
              "give one that begins with ou=, o= or dc=.");
    }
    base.addAttribute(attribute, name.getAttributeValues()[0]);
    base.addAttribute("description", mark());
    return base;
  }

  private Entry unit(String name) {
    Entry unit = new Entry("ou=" + name + "," + suffix);
    unit.addAttribute("objectClass", "top", "organizationalUnit");
    unit.addAttribute("ou", name);
    return unit;
  }

  private Entry entry(Person person) {
    Entry entry = new Entry(person.dn(suffix));
    entry.addAttribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson");
    entry.addAttribute("uid", person.uid());
    entry.addAttribute("cn", person.given() + " " + person.surname());
    entry.addAttribute("sn", person.surname());
    entry.addAttribute("givenName", person.given());
    entry.addAttribute("displayName", person.displayName());
    entry.addAttribute("mail", person.mail());
    entry.addAttribute("telephoneNumber", person.phone());
    entry.addAttribute("title", person.title());
    entry.addAttribute("ou", person.department());
    if (person.employeeNumber() != null) {
      entry.addAttribute("employeeNumber", person.employeeNumber());
    }
    return entry;
  }

  private static RDN rdn(String dn) {
    try {
      return new DN(dn).getRDN();
    } catch (LDAPException noDn) {
      throw CannotGoOn.usage("the suffix is no distinguished name", "give one like ou=bench,o=x.");
    }
  }
}
