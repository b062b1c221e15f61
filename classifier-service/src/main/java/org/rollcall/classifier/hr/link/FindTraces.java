package org.rollcall.classifier.hr.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.contact.Kind;

/** Finds what a contact alone says about whom in HR it is. Thread-safe. */
final class FindTraces {
  private final LinkByKeys keys;
  private final Resemblance resemblance;
  private final Seats seats;

  FindTraces(LinkByKeys keys, Resemblance resemblance, Seats seats) {
    this.keys = Objects.requireNonNull(keys, "keys");
    this.resemblance = Objects.requireNonNull(resemblance, "resemblance");
    this.seats = Objects.requireNonNull(seats, "seats");
  }

  Traces of(Contact contact) {
    Optional<Link> byKeys = keys.link(contact);
    boolean compare = byKeys.isEmpty() && isSomebody(contact.kind());
    return new Traces(
        contact.entry().key(),
        byKeys,
        compare ? resemblance.of(contact) : List.of(),
        Traces.competes(contact, seats.organisation()));
  }

  /** A room has no namesake. */
  private static boolean isSomebody(Kind kind) {
    return switch (kind) {
      case PERSON, CONTACT_OBJECT, GUEST -> true;
      case SHARED, ROOM, SERVICE, LIST -> false;
    };
  }
}
