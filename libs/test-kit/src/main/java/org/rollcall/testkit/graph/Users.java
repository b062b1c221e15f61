package org.rollcall.testkit.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tenant's users: members and guests. */
public final class Users extends Directory {
  Users(Tenant tenant) {
    super(tenant, Kind.USERS);
  }

  /** Adds a member who signs in with the mail address, and says the id. */
  public String addMember(String displayName, String mail) {
    return add(member(displayName, mail));
  }

  /** Adds a guest who was invited at that address and accepted, and says the id. */
  public String addGuest(String displayName, String mail) {
    return add(guest(displayName, mail));
  }

  static Map<String, @Nullable Object> member(String displayName, String mail) {
    Map<String, @Nullable Object> user = Fields.named(displayName, mail);
    user.put("userPrincipalName", mail);
    user.put("userType", "Member");
    user.put("accountEnabled", true);
    user.put("otherMails", List.of());
    return user;
  }

  static Map<String, @Nullable Object> guest(String displayName, String mail) {
    Map<String, @Nullable Object> user = member(displayName, mail);
    user.put("userPrincipalName", mail.replace('@', '_') + "#EXT#@heddlugorllewin.onmicrosoft.com");
    user.put("userType", "Guest");
    user.put("otherMails", List.of(mail));
    user.put("creationType", "Invitation");
    user.put("externalUserState", "Accepted");
    return user;
  }
}
