package org.rollcall.testkit.force.simulated;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.RDN;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One entry of the directory while it is being filled in. Blank values are left out. */
final class Card {
  private final Entry entry;
  private final String id;

  private Card(Entry entry, String id) {
    this.entry = entry;
    this.id = id;
  }

  /**
   * An entry.
   *
   * @param unit the organisational unit
   * @param uid its own name there
   */
  static Card of(String unit, String uid, String... classes) {
    String seed = "heddlu-gwynlais/" + unit + "/" + uid;
    String id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    Entry entry = new Entry(new RDN("cn", uid) + ",ou=" + unit + "," + SimulatedForce.BASE_DN);
    entry.addAttribute("objectClass", classes);
    entry.addAttribute("cn", uid);
    entry.addAttribute("entryUUID", id);
    return new Card(entry, id);
  }

  Card with(String attribute, String value) {
    if (!value.isBlank()) {
      entry.addAttribute(attribute, value);
    }
    return this;
  }

  Card post(Person.Post post) {
    return with("title", post.title())
        .with("department", post.department())
        .with("physicalDeliveryOfficeName", post.site());
  }

  String id() {
    return id;
  }

  Entry entry() {
    return entry;
  }
}
