package org.rollcall.quickstart.bench.ldap;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.crowd.Crowd;
import org.rollcall.quickstart.bench.crowd.Person;

/** Changes entries as people do: of three, one gets a title, one a name, one an address. */
public final class LiveEdits implements AutoCloseable {
  private final LDAPConnection connection;
  private final List<Target> targets;

  private LiveEdits(LDAPConnection connection, List<Target> targets) {
    this.connection = connection;
    this.targets = targets;
  }

  private record Target(String dn, String id, Person person) {}

  static LiveEdits of(LdapServer server, List<Person> people) {
    LDAPConnection connection = server.connect();
    try {
      List<Target> targets = new ArrayList<>();
      for (Person person : people) {
        String dn = person.dn(server.suffix());
        SearchResultEntry entry = connection.getEntry(dn, "entryUUID", "nsUniqueId");
        targets.add(new Target(dn, id(entry), person));
      }
      return new LiveEdits(connection, targets);
    } catch (LDAPException refused) {
      connection.close();
      throw refuses(refused);
    }
  }

  private static String id(SearchResultEntry entry) {
    if (entry == null) {
      throw CannotGoOn.infrastructure(
          "an entry that the bench made is gone", "remove the suffix, and let the bench make it.");
    }
    String id = entry.getAttributeValue("entryUUID");
    return (id == null ? String.valueOf(entry.getAttributeValue("nsUniqueId")) : id)
        .toLowerCase(Locale.ROOT);
  }

  /** How many entries are changed in a round. */
  public int size() {
    return targets.size();
  }

  /**
   * Changes each entry once, one after the other.
   *
   * @param word makes the values differ from those of every other round
   * @return for each entry's id, when the server had answered (by {@link System#nanoTime()})
   */
  public Map<String, Long> carryOut(String word) {
    Map<String, Long> answered = new LinkedHashMap<>();
    try {
      for (Target target : targets) {
        connection.modify(target.dn(), edit(target.person(), word));
        answered.put(target.id(), System.nanoTime());
      }
      return answered;
    } catch (LDAPException refused) {
      throw refuses(refused);
    }
  }

  private static Modification edit(Person person, String word) {
    return switch (person.number() % 3) {
      case 0 -> replace("title", person.title() + " " + word);
      case 1 -> replace("displayName", person.displayName() + " " + word);
      default -> replace("mail", person.uid() + "." + word + "@" + Crowd.OWN_DOMAIN);
    };
  }

  private static Modification replace(String attribute, String value) {
    return new Modification(ModificationType.REPLACE, attribute, value);
  }

  private static CannotGoOn refuses(LDAPException refused) {
    return CannotGoOn.infrastructure(
        "the LDAP server refuses a change: " + refused.getResultCode().getName(),
        "check that the account may change title, displayName and mail below the suffix.",
        refused);
  }

  @Override
  public void close() {
    connection.close();
  }
}
