package org.rollcall.classifier.hr.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.linkage.Column;
import org.rollcall.classifier.linkage.ColumnType;
import org.rollcall.classifier.linkage.Probe;
import org.rollcall.classifier.linkage.Table;

/**
 * What contacts and persons are compared by. Mail addresses are not among it: equal ones are keys,
 * and what is alike in others is the name, which must not count twice.
 */
enum ComparedFields {
  GIVEN(ColumnType.GIVEN_NAME, ComparedFields::given, person -> given(person.names())),
  SURNAME(
      ColumnType.SURNAME,
      contact -> one(contact.name().surname()),
      person -> both(person.names().surnames(), person.names().former())),
  PHONE(ColumnType.PHONE, contact -> sorted(contact.phones()), person -> person.keys().phones()),
  DEPARTMENT(
      ColumnType.TEXT,
      contact -> one(contact.entry().work().department()),
      person -> person.posts().departments()),
  TITLE(
      ColumnType.TEXT,
      contact -> one(contact.entry().work().title()),
      person -> person.posts().titles());

  private final ColumnType type;
  private final Function<Contact, List<String>> ofContact;
  private final Function<HrPerson, List<String>> ofPerson;

  ComparedFields(
      ColumnType type,
      Function<Contact, List<String>> ofContact,
      Function<HrPerson, List<String>> ofPerson) {
    this.type = type;
    this.ofContact = ofContact;
    this.ofPerson = ofPerson;
  }

  /** What is looked for. */
  static Probe probe(Contact contact) {
    return new Probe(
        Stream.of(values())
            .collect(
                java.util.stream.Collectors.toMap(
                    ComparedFields::column, field -> field.ofContact.apply(contact))));
  }

  static Table contacts(List<Contact> contacts) {
    return table(contacts, contact -> contact.entry().key().toString(), field -> field.ofContact);
  }

  static Table persons(List<HrPerson> persons) {
    return table(persons, HrPerson::id, field -> field.ofPerson);
  }

  private static <T> Table table(
      List<T> rows,
      Function<T, String> id,
      Function<ComparedFields, Function<T, List<String>>> cells) {
    List<Column> columns = new ArrayList<>();
    for (ComparedFields field : values()) {
      List<List<String>> values = rows.stream().map(cells.apply(field)).toList();
      columns.add(new Column(field.column(), field.type, values));
    }
    return new Table(rows.stream().map(id).toList(), columns);
  }

  private String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<String> given(Contact contact) {
    return one(String.join(" ", contact.name().given()));
  }

  private static List<String> given(HrNames names) {
    return both(names.given(), names.knownAs());
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).filter(v -> !v.isBlank()).toList();
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private static List<String> sorted(java.util.Set<String> values) {
    return values.stream().filter(Objects::nonNull).sorted().toList();
  }

  /** In words, by the name of the comparison; names are one thing. */
  static final Map<String, String> WORDS =
      Map.of(
          "given name", "name",
          "surname", "name",
          "middle name", "name",
          "phone", "phone",
          "department", "department",
          "title", "job title");
}
