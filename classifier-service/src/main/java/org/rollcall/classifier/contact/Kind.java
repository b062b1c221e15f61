package org.rollcall.classifier.contact;

/** What an entry stands for. */
public enum Kind {
  /** Somebody; also where nothing says otherwise. */
  PERSON,
  /** A mailbox of several people, e.g. of a desk. */
  SHARED,
  /** A room or a piece of equipment that can be booked. */
  ROOM,
  /** A program. */
  SERVICE,
  /** A group that passes mail on to its members. */
  LIST,
  /** An entry without an account here that stands for an address, mostly elsewhere. */
  CONTACT_OBJECT,
  /** Somebody invited from elsewhere. */
  GUEST
}
