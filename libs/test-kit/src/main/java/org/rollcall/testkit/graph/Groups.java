package org.rollcall.testkit.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tenant's groups and their members. */
public final class Groups extends Directory {
  Groups(Tenant tenant) {
    super(tenant, Kind.GROUPS);
  }

  /** Adds a distribution list, which only Exchange may write, and says its id. */
  public String add(String displayName, String mail) {
    return add(distributionList(displayName, mail));
  }

  /** Adds a Microsoft 365 group, and says its id. */
  public String addUnified(String displayName, String mail) {
    Map<String, @Nullable Object> group = distributionList(displayName, mail);
    group.put("groupTypes", List.of("Unified"));
    group.put("hideFromAddressLists", false);
    group.put("hideFromOutlookClients", false);
    group.put("visibility", "Private");
    return add(group);
  }

  /** Adds a security group without mail, and says its id. */
  public String addSecurity(String displayName) {
    return add(
        Map.of(
            "displayName",
            displayName,
            "mailEnabled",
            false,
            "securityEnabled",
            true,
            "groupTypes",
            List.of()));
  }

  /** A user, contact or group becomes a direct member. */
  public void join(String group, String member) {
    tenant().join(group, member);
  }

  /** It is no direct member any more. */
  public void leave(String group, String member) {
    tenant().leave(group, member);
  }

  /** Hides it from address lists. */
  public void hide(String group) {
    set(group, "hideFromAddressLists", true);
  }

  static Map<String, @Nullable Object> distributionList(String displayName, String mail) {
    Map<String, @Nullable Object> group = Fields.named(displayName, mail);
    group.put("mailEnabled", true);
    group.put("securityEnabled", false);
    group.put("groupTypes", List.of());
    return group;
  }
}
