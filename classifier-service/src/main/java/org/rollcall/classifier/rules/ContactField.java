package org.rollcall.classifier.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.Listing;

/**
 * What rules may ask of {@code contact}. Every field always has a value: a missing text is empty, a
 * missing list has no items. Texts are without invisible characters and at most {@link
 * SeenText#LONGEST} characters long; readable mail addresses are in lower case.
 */
public enum ContactField {
  KEY("key", Type.TEXT, seen -> seen.entry().key().text(), "directory/immutable id"),
  DIRECTORY("directory", Type.TEXT, seen -> seen.entry().key().directory(), "its directory"),
  SEQUENCE("sequence", Type.NUMBER, seen -> seen.entry().sequence(), "how often it was observed"),
  DN("dn", Type.TEXT, seen -> seen.text(seen.entry().dn()), "where it is (DN or path)"),
  OBJECT_CLASSES(
      "objectClasses",
      Type.TEXTS,
      seen -> seen.texts(seen.entry().objectClasses().stream()),
      "its object classes"),
  KIND_HINTS(
      "kindHints",
      Type.TEXTS,
      seen -> seen.texts(seen.entry().kindHints().stream()),
      "what the directory says about its kind"),
  KIND(
      "kind",
      Type.TEXT,
      seen -> seen.contact().kind().name(),
      "PERSON, SHARED, ROOM, SERVICE, LIST, CONTACT_OBJECT or GUEST"),
  GIVEN_NAME("givenName", Type.TEXT, seen -> seen.text(seen.entry().names().given()), "given name"),
  SURNAME("surname", Type.TEXT, seen -> seen.text(seen.entry().names().surname()), "surname"),
  DISPLAY_NAME(
      "displayName",
      Type.TEXT,
      seen -> seen.text(seen.entry().names().display()),
      "the name that people see"),
  COMMON_NAME(
      "commonName",
      Type.TEXT,
      seen -> seen.text(seen.entry().names().common()),
      "the common name (cn)"),
  NAME_TITLES(
      "nameTitles",
      Type.TEXTS,
      seen -> seen.texts(seen.contact().name().titles().stream()),
      "titles and ranks in its name, folded: sgt, cllr"),
  NAME_NUMBERS(
      "nameNumbers",
      Type.TEXTS,
      seen -> seen.texts(seen.contact().name().numbers().stream()),
      "collar or warrant numbers in its name"),
  NAME_MARKERS(
      "nameMarkers",
      Type.TEXTS,
      seen -> seen.texts(seen.contact().name().markers().stream()),
      "what else its name says, folded: external, agency"),
  ADDRESSES("addresses", Type.TEXTS, seen -> seen.addresses(role -> true), "all its addresses"),
  DELIVERY_ADDRESSES(
      "deliveryAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole::delivers),
      "where mail to it goes: primary, target and forward"),
  PRIMARY_ADDRESSES(
      "primaryAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole.PRIMARY::equals),
      "its own address"),
  PROXY_ADDRESSES(
      "proxyAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole.PROXY::equals),
      "further addresses that reach it"),
  TARGET_ADDRESSES(
      "targetAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole.TARGET::equals),
      "where mail is passed to (targetAddress)"),
  FORWARD_ADDRESSES(
      "forwardAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole.FORWARD::equals),
      "where a copy goes"),
  OTHER_ADDRESSES(
      "otherAddresses",
      Type.TEXTS,
      seen -> seen.addresses(AddressRole.OTHER::equals),
      "addresses that are only mentioned"),
  PHONE("phone", Type.TEXT, seen -> seen.text(seen.entry().work().phone()), "phone as written"),
  PHONES(
      "phones",
      Type.TEXTS,
      seen -> seen.texts(seen.contact().phones().stream().sorted()),
      "its phones as +441267000001;ext=12"),
  COMPANY("company", Type.TEXT, seen -> seen.text(seen.entry().work().company()), "company"),
  DEPARTMENT(
      "department", Type.TEXT, seen -> seen.text(seen.entry().work().department()), "department"),
  TITLE("title", Type.TEXT, seen -> seen.text(seen.entry().work().title()), "job title"),
  EMPLOYEE_NUMBER(
      "employeeNumber",
      Type.TEXT,
      seen -> seen.text(seen.entry().work().employeeNumber()),
      "employee, pay or warrant number"),
  GROUPS(
      "groups",
      Type.TEXTS,
      seen -> seen.texts(seen.entry().groups().stream()),
      "DNs of the groups that it is a direct member of"),
  NESTED_GROUPS(
      "nestedGroups",
      Type.NUMBER,
      seen -> (long) seen.entry().nestedGroups(),
      "how many groups it is in only through other groups"),
  LISTS(
      "lists",
      Type.TEXTS,
      seen -> seen.texts(seen.entry().listings().stream().map(Listing::list).distinct()),
      "the address lists in which people see it"),
  HIDDEN(
      "hidden",
      Type.FLAG,
      seen -> seen.entry().hidden(),
      "whether it is hidden from address lists"),
  CONTENT_HASH(
      "contentHash", Type.TEXT, seen -> seen.entry().contentHash(), "SHA-256 of what was observed");

  private static final Map<String, ContactField> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ContactField::fieldName, field -> field));

  private final String fieldName;
  private final Type type;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<SeenContact, Object> value;

  private final String meaning;

  ContactField(String fieldName, Type type, Function<SeenContact, Object> value, String meaning) {
    this.fieldName = Objects.requireNonNull(fieldName);
    this.type = Objects.requireNonNull(type);
    this.value = Objects.requireNonNull(value);
    this.meaning = Objects.requireNonNull(meaning);
  }

  /** As rules write it behind {@code contact.}. */
  public String fieldName() {
    return fieldName;
  }

  /** What kind of value it has. */
  public Type type() {
    return type;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The field of that name; empty if there is none. */
  public static java.util.Optional<ContactField> named(String name) {
    return java.util.Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names, in the order of the fields. */
  public static List<String> names() {
    return Stream.of(values()).map(ContactField::fieldName).toList();
  }

  Object of(SeenContact seen) {
    return value.apply(seen);
  }

  /** What kind of value a field has. */
  public enum Type {
    /** A text. */
    TEXT(SimpleType.STRING),
    /** A list of texts. */
    TEXTS(ListType.create(SimpleType.STRING)),
    /** A whole number. */
    NUMBER(SimpleType.INT),
    /** Yes or no. */
    FLAG(SimpleType.BOOL);

    private final CelType cel;

    Type(CelType cel) {
      this.cel = cel;
    }

    CelType cel() {
      return cel;
    }
  }
}
