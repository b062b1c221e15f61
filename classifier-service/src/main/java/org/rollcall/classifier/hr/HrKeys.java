package org.rollcall.classifier.hr;

import java.util.List;
import org.rollcall.contracts.EmailAddress;

/**
 * What a person is found by, each once, in the order of the rows.
 *
 * @param addresses work addresses
 * @param numbers comparable employee numbers, see {@link
 *     org.rollcall.classifier.contact.EmployeeNumber}
 * @param phones comparable phone numbers, see {@link org.rollcall.classifier.contact.PhoneNumber};
 *     several persons may share one
 */
public record HrKeys(List<EmailAddress> addresses, List<String> numbers, List<String> phones) {
  /** Nothing is known. */
  public static final HrKeys NONE = new HrKeys(List.of(), List.of(), List.of());

  public HrKeys {
    addresses = List.copyOf(addresses);
    numbers = List.copyOf(numbers);
    phones = List.copyOf(phones);
  }

  HrKeys and(HrKeys more) {
    return new HrKeys(
        Distinct.of(addresses, more.addresses),
        Distinct.of(numbers, more.numbers),
        Distinct.of(phones, more.phones));
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "HrKeys[***]";
  }
}
