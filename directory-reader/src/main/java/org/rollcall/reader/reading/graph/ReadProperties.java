package org.rollcall.reader.reading.graph;

import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.OrgContact;
import com.microsoft.graph.models.Phone;
import com.microsoft.graph.models.PhoneType;
import com.microsoft.graph.models.User;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes from the SDK's objects what was selected, and nothing else. */
final class ReadProperties {
  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private ReadProperties(Kind kind) {
    put("objectClass", kind.objectClass());
  }

  static Map<String, List<String>> of(OrgContact contact) {
    return new ReadProperties(Kind.CONTACTS)
        .put("id", contact.getId())
        .put("displayName", contact.getDisplayName())
        .put("givenName", contact.getGivenName())
        .put("surname", contact.getSurname())
        .put("mail", contact.getMail())
        .put("mailNickname", contact.getMailNickname())
        .sorted("proxyAddresses", contact.getProxyAddresses())
        .put("companyName", contact.getCompanyName())
        .put("department", contact.getDepartment())
        .put("jobTitle", contact.getJobTitle())
        .inOrder("phones", phones(contact.getPhones()))
        .put("onPremisesSyncEnabled", contact.getOnPremisesSyncEnabled())
        .values();
  }

  static Map<String, List<String>> of(User user) {
    return new ReadProperties(Kind.USERS)
        .put("id", user.getId())
        .put("displayName", user.getDisplayName())
        .put("givenName", user.getGivenName())
        .put("surname", user.getSurname())
        .put("mail", user.getMail())
        .put("mailNickname", user.getMailNickname())
        .sorted("otherMails", user.getOtherMails())
        .sorted("proxyAddresses", user.getProxyAddresses())
        .put("userPrincipalName", user.getUserPrincipalName())
        .put("userType", user.getUserType())
        .put("creationType", user.getCreationType())
        .put("externalUserState", user.getExternalUserState())
        .put("companyName", user.getCompanyName())
        .put("department", user.getDepartment())
        .put("jobTitle", user.getJobTitle())
        .put("employeeId", user.getEmployeeId())
        .inOrder("businessPhones", user.getBusinessPhones())
        .put("onPremisesSyncEnabled", user.getOnPremisesSyncEnabled())
        .values();
  }

  static Map<String, List<String>> of(Group group) {
    return new ReadProperties(Kind.GROUPS)
        .put("id", group.getId())
        .put("displayName", group.getDisplayName())
        .put("mail", group.getMail())
        .put("mailEnabled", group.getMailEnabled())
        .put("mailNickname", group.getMailNickname())
        .put("securityEnabled", group.getSecurityEnabled())
        .sorted("groupTypes", group.getGroupTypes())
        .sorted("proxyAddresses", group.getProxyAddresses())
        .put("onPremisesSyncEnabled", group.getOnPremisesSyncEnabled())
        .put(Kind.HIDDEN, group.getHideFromAddressLists())
        .values();
  }

  /** Business numbers first. */
  private static List<String> phones(@Nullable List<Phone> phones) {
    return phones == null
        ? List.of()
        : phones.stream()
            .filter(phone -> phone.getNumber() != null)
            .sorted(Comparator.comparing(phone -> phone.getType() != PhoneType.Business))
            .map(Phone::getNumber)
            .toList();
  }

  private Map<String, List<String>> values() {
    return Collections.unmodifiableMap(values);
  }

  private ReadProperties put(String name, @Nullable String value) {
    return inOrder(name, value == null ? List.of() : List.of(value));
  }

  private ReadProperties put(String name, @Nullable Boolean value) {
    return put(name, value == null ? null : value.toString());
  }

  private ReadProperties sorted(String name, @Nullable List<String> told) {
    return inOrder(
        name, told == null ? List.of() : told.stream().filter(Objects::nonNull).sorted().toList());
  }

  private ReadProperties inOrder(String name, @Nullable List<String> told) {
    if (told != null && !told.isEmpty()) {
      values.put(name, told.stream().filter(Objects::nonNull).toList());
    }
    return this;
  }
}
