package org.rollcall.classifier.hr.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whom in HR a contact is, as far as that can be said. It holds all that judging needs of HR. */
public sealed interface Link {
  /** HR's id of the one person that it is; empty as long as that is open. */
  default Optional<String> person() {
    return switch (this) {
      case ByKey key -> Optional.of(key.candidate().person());
      case ByRecord found -> Optional.of(found.candidate().person());
      case Nobody ignored -> Optional.empty();
      case NameOnly ignored -> Optional.empty();
      case Contradicted ignored -> Optional.empty();
      case Several ignored -> Optional.empty();
      case Ambiguous ignored -> Optional.empty();
    };
  }

  /** The persons that it may be, best first; none where HR knows nobody like it. */
  default List<Candidate> candidates() {
    return switch (this) {
      case ByKey key -> List.of(key.candidate());
      case ByRecord found -> List.of(found.candidate());
      case Nobody ignored -> List.of();
      case NameOnly names -> names.namesakes();
      case Contradicted doubtful -> List.of(doubtful.candidate());
      case Several several -> several.persons();
      case Ambiguous ambiguous -> ambiguous.persons();
    };
  }

  /**
   * At nobody.
   *
   * @param recall how large a share of our own contacts of its kind is found in HR, between 0 and
   *     1: the less that is, the less does absence say
   */
  record Nobody(double recall) implements Link {}

  /**
   * Exact keys point at one person.
   *
   * @param keys which; at least one
   */
  record ByKey(Candidate candidate, Set<Key> keys) implements Link {
    public ByKey {
      Objects.requireNonNull(candidate, "candidate");
      keys = Collections.unmodifiableSet(EnumSet.copyOf(keys));
    }
  }

  /**
   * More than the name agrees with one person, nobody else comes near, and no other contact claims
   * that person.
   *
   * @param margin by how many bits it is ahead of the next, in either direction
   */
  record ByRecord(Candidate candidate, double margin) implements Link {
    public ByRecord {
      Objects.requireNonNull(candidate, "candidate");
    }
  }

  /**
   * Nothing but the name agrees.
   *
   * @param namesakes the persons who have it, best first; at most three
   * @param recall as with {@link Nobody}
   */
  record NameOnly(List<Candidate> namesakes, double recall) implements Link {
    public NameOnly {
      namesakes = List.copyOf(namesakes);
    }
  }

  /** A number points at a person of quite another name. */
  record Contradicted(Candidate candidate, Set<Key> keys) implements Link {
    public Contradicted {
      Objects.requireNonNull(candidate, "candidate");
      keys = Collections.unmodifiableSet(EnumSet.copyOf(keys));
    }
  }

  /** Exact keys point at different persons: then at none that can be believed. */
  record Several(List<Candidate> persons) implements Link {
    public Several {
      persons = List.copyOf(persons);
    }
  }

  /**
   * More than the name agrees, but with several persons, or another contact claims the same person
   * as well.
   *
   * @param persons at least one, best first
   * @param claimedElsewhere whether another contact of the directory claims the first of them
   */
  record Ambiguous(List<Candidate> persons, boolean claimedElsewhere) implements Link {
    public Ambiguous {
      persons = List.copyOf(persons);
    }
  }
}
