package org.rollcall.access;

import java.util.Objects;

/**
 * A person who asks. Identity is issuer and subject (OpenID Connect Core section 5.7); never name
 * or mail.
 *
 * @param issuer the token's {@code iss}
 * @param subject the token's {@code sub}: the account
 * @param naturalPerson who it is, whatever the account; what separation of duties compares
 */
public record Person(String issuer, String subject, String naturalPerson) {
  public Person {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(naturalPerson, "naturalPerson");
    if (naturalPerson.isBlank()) {
      throw new IllegalArgumentException("a person without a name for it");
    }
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Person[***]";
  }
}
