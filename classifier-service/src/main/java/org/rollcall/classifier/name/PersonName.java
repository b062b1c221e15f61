package org.rollcall.classifier.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.DomainName;

/**
 * What a written name says about a person. Names, titles and markers are folded for comparing; the
 * text as people see it stays with the entry.
 *
 * @param given given names in their order, an initial as one letter; may be empty
 * @param surname the surname with its particles, e.g. {@code ap gwynfor}; blank where none is said
 * @param titles titles, ranks and honours, e.g. {@code sgt}, {@code cllr}
 * @param numbers collar, warrant or employee numbers that stand beside the name, in upper case
 * @param markers what else is said of the person, e.g. {@code external}, {@code agency}
 * @param order how sure it is which is which
 * @param domain the domain of a mail address that stands in the name
 */
public record PersonName(
    List<String> given,
    String surname,
    List<String> titles,
    List<String> numbers,
    List<String> markers,
    Order order,
    Optional<DomainName> domain) {
  /** A name that says nothing. */
  public static final PersonName NONE =
      new PersonName(
          List.of(), "", List.of(), List.of(), List.of(), Order.UNKNOWN, Optional.empty());

  public PersonName {
    Objects.requireNonNull(surname, "surname");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(domain, "domain");
    given = List.copyOf(given);
    titles = List.copyOf(titles);
    numbers = List.copyOf(numbers);
    markers = List.copyOf(markers);
  }

  /** How it is known which part is the surname. */
  public enum Order {
    /** The directory has a field for each. */
    STATED,
    /** A comma or capital letters say it: {@code JONES, Aled}. */
    MARKED,
    /** The usual order is assumed: {@code Aled Jones} may also be Mr Aled. */
    ASSUMED,
    /** There is nothing to order. */
    UNKNOWN
  }

  /** The first given name or initial; blank where none is said. */
  public String firstGiven() {
    return given.isEmpty() ? "" : given.getFirst();
  }

  /** Whether it names nobody. */
  public boolean isBlank() {
    return given.isEmpty() && surname.isEmpty();
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
