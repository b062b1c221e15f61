package org.rollcall.testkit.force.simulated;

import java.util.Objects;

/**
 * What an entry really is.
 *
 * @param id its immutable id
 * @param side whose it is
 * @param kind what it is
 * @param leaves whether mail to it leaves the force, all of it or a copy
 * @param person HR's id of the person; empty if HR does not know one
 */
public record Truth(String id, Side side, Kind kind, boolean leaves, String person) {
  public Truth {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(person, "person");
  }

  /** Whose an entry is. */
  public enum Side {
    /** In service: to call it an outsider would be wrong. */
    STAFF,
    /** Not a person, but ours. */
    OBJECT,
    /** Not ours: to call it a colleague would be wrong. */
    OUTSIDER,
    /** A question for people: the rules of the force do not answer it. */
    REVIEW
  }

  /** What an entry is. */
  public enum Kind {
    OFFICER,
    STAFF_MEMBER,
    SPECIAL,
    REHIRED,
    VOLUNTEER,
    AGENCY,
    SECONDED_IN,
    STARTER,
    LEAVER,
    FORWARDS_OUTSIDE,
    SHARED_MAILBOX,
    ROOM,
    SERVICE_ACCOUNT,
    MAILING_LIST,
    PARTNER,
    COMMUNITY,
    FIRM,
    LOOKALIKE,
    DISPOSABLE,
    FORMER_STAFF,
    NAMESAKE,
    CONTACT_OBJECT,
    GUEST,
    SUPPLIER_INSIDE
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return side + " " + kind;
  }
}
