package org.rollcall.classifier.rules;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.ObservedEntry;

/** The values that rules see of one contact, made once for all rules. For one thread. */
final class SeenContact {
  private final Contact contact;
  private boolean cut;

  private SeenContact(Contact contact) {
    this.contact = contact;
  }

  /** What there is to see. */
  static Seen of(Contact contact) {
    SeenContact seen = new SeenContact(contact);
    Map<String, Object> values = HashMap.newHashMap(ContactField.values().length);
    for (ContactField field : ContactField.values()) {
      values.put(field.fieldName(), field.of(seen));
    }
    return new Seen(values, seen.cut);
  }

  Contact contact() {
    return contact;
  }

  ObservedEntry entry() {
    return contact.entry();
  }

  String text(@Nullable String written) {
    SeenText seen = SeenText.of(written);
    cut |= seen.cut();
    return seen.text();
  }

  List<String> texts(Stream<String> written) {
    return written.map(this::text).collect(ImmutableList.toImmutableList());
  }

  List<String> addresses(Predicate<AddressRole> roles) {
    return entry().addresses().stream()
        .filter(address -> roles.test(address.role()))
        .map(
            address ->
                EmailAddress.parse(address.value())
                    .map(EmailAddress::comparable)
                    .orElseGet(() -> text(address.value())))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What there is to see.
   *
   * @param values by the fields' names
   * @param cut whether a text went on beyond what rules see of it
   */
  record Seen(Map<String, Object> values, boolean cut) {
    String text(ContactField field) {
      return (String) values.getOrDefault(field.fieldName(), "");
    }

    @SuppressWarnings("unchecked")
    List<String> texts(ContactField field) {
      return (List<String>) values.getOrDefault(field.fieldName(), List.of());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Seen[***]";
    }
  }
}
