package org.rollcall.testkit.graph;

/** The tenant's mail contacts, {@code orgContact}. */
public final class Contacts extends Directory {
  Contacts(Tenant tenant) {
    super(tenant, Kind.CONTACTS);
  }

  /** Adds one and says its id. */
  public String add(String displayName, String mail) {
    return add(Fields.named(displayName, mail));
  }
}
