package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The tenant itself: its name and its domains. Thread-safe. */
public final class Company {
  private static final String ID = "6a2fb7c0-0d55-4f3e-9b43-0d2f6b1c7a11";

  private final List<Domain> domains = new CopyOnWriteArrayList<>();
  private volatile String name = "Heddlu Gorllewin";

  Company() {}

  private record Domain(String name, boolean verified, boolean mail) {}

  /** Gives it a domain that it has proved to own and that receives mail. */
  public Company owns(String domain) {
    domains.add(new Domain(domain, true, true));
    return this;
  }

  /** Gives it a domain that it has not proved to own. */
  public Company claims(String domain) {
    domains.add(new Domain(domain, false, false));
    return this;
  }

  /** Takes a domain from it. */
  public Company givesUp(String domain) {
    domains.removeIf(one -> one.name().equals(domain));
    return this;
  }

  /** Names it. */
  public Company named(String newName) {
    name = newName;
    return this;
  }

  List<ObjectNode> domains() {
    return domains.stream().map(this::render).toList();
  }

  private ObjectNode render(Domain domain) {
    ObjectNode node =
        Render.JSON
            .createObjectNode()
            .put("id", domain.name())
            .put("authenticationType", "Managed")
            .put("isAdminManaged", true)
            .put("isDefault", domains.indexOf(domain) == 0)
            .put("isInitial", domain.name().endsWith(".onmicrosoft.com"))
            .put("isRoot", true)
            .put("isVerified", domain.verified());
    var services = node.putArray("supportedServices");
    if (domain.mail()) {
      services.add("Email");
    }
    return node;
  }

  ObjectNode organization() {
    ObjectNode node =
        Render.JSON
            .createObjectNode()
            .put("id", ID)
            .put("displayName", name)
            .put("tenantType", "AAD");
    var verified = node.putArray("verifiedDomains");
    domains.stream()
        .filter(Domain::verified)
        .forEach(
            domain ->
                verified
                    .addObject()
                    .put("name", domain.name())
                    .put("type", "Managed")
                    .put("capabilities", domain.mail() ? "Email" : "")
                    .put("isDefault", domains.indexOf(domain) == 0));
    return node;
  }
}
