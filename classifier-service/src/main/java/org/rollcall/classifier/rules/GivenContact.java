package org.rollcall.classifier.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;

/** A contact of which people gave only some fields: the others follow, or are empty. */
final class GivenContact {
  private static final Map<ContactField, AddressRole> ROLES =
      new EnumMap<>(
          Map.of(
              ContactField.PRIMARY_ADDRESSES, AddressRole.PRIMARY,
              ContactField.PROXY_ADDRESSES, AddressRole.PROXY,
              ContactField.TARGET_ADDRESSES, AddressRole.TARGET,
              ContactField.FORWARD_ADDRESSES, AddressRole.FORWARD,
              ContactField.OTHER_ADDRESSES, AddressRole.OTHER));

  private final Map<ContactField, Object> given;

  private GivenContact(Map<ContactField, Object> given) {
    this.given = given;
  }

  /** What rules see of it; what was given stands as it was given. */
  static SeenContact.Seen seen(Map<ContactField, Object> given) {
    SeenContact.Seen read = SeenContact.of(Contact.of(new GivenContact(given).entry()));
    Map<String, Object> values = new HashMap<>(read.values());
    given.forEach((field, value) -> values.put(field.fieldName(), value));
    if (!given.containsKey(ContactField.ADDRESSES)) {
      return new SeenContact.Seen(values, read.cut());
    }
    values.put(ContactField.ADDRESSES.fieldName(), read.texts(ContactField.ADDRESSES));
    return new SeenContact.Seen(values, read.cut());
  }

  private ObservedEntry entry() {
    return new ObservedEntry(
        key(),
        number(ContactField.SEQUENCE, 1),
        textOr(ContactField.DN, "cn=example"),
        texts(ContactField.OBJECT_CLASSES),
        texts(ContactField.KIND_HINTS),
        new EntryNames(
            text(ContactField.GIVEN_NAME),
            text(ContactField.SURNAME),
            text(ContactField.DISPLAY_NAME),
            text(ContactField.COMMON_NAME)),
        addresses(),
        new EntryWork(
            text(ContactField.PHONE),
            text(ContactField.COMPANY),
            text(ContactField.DEPARTMENT),
            text(ContactField.TITLE),
            text(ContactField.EMPLOYEE_NUMBER)),
        texts(ContactField.GROUPS),
        (int) Math.min(Integer.MAX_VALUE, number(ContactField.NESTED_GROUPS, 0)),
        texts(ContactField.LISTS).stream().map(list -> new Listing(list, "")).toList(),
        Boolean.TRUE.equals(given.get(ContactField.HIDDEN)),
        textOr(ContactField.CONTENT_HASH, ""));
  }

  private static EntryKey key() {
    return new EntryKey("example", "example");
  }

  /** Those with a role have it; the others are its own, unless they are among those. */
  private List<ObservedAddress> addresses() {
    List<ObservedAddress> addresses = new ArrayList<>();
    ROLES.forEach(
        (field, role) ->
            texts(field).forEach(text -> addresses.add(new ObservedAddress(text, role))));
    List<String> known = addresses.stream().map(ObservedAddress::value).toList();
    Stream.of(ContactField.ADDRESSES, ContactField.DELIVERY_ADDRESSES)
        .flatMap(field -> texts(field).stream())
        .filter(text -> !known.contains(text))
        .distinct()
        .forEach(text -> addresses.add(new ObservedAddress(text, AddressRole.PRIMARY)));
    return addresses;
  }

  private @Nullable String text(ContactField field) {
    return (String) given.get(field);
  }

  private String textOr(ContactField field, String other) {
    String text = text(field);
    return text == null ? other : text;
  }

  @SuppressWarnings("unchecked")
  private List<String> texts(ContactField field) {
    return (List<String>) given.getOrDefault(field, List.of());
  }

  private long number(ContactField field, long other) {
    return Math.max(other, (Long) given.getOrDefault(field, other));
  }
}
