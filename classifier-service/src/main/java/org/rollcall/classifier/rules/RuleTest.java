package org.rollcall.classifier.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.classifier.domain.Domains;

/**
 * An example that a rule brings along. Only some fields of the contact are given, the others are
 * empty. Addresses without a role are its own: mail to it goes there.
 *
 * @param contact the fields that are given; a value is a String, a list of Strings, a Long or a
 *     Boolean, by the field's type
 * @param fires whether the rule must fire
 */
public record RuleTest(Map<ContactField, Object> contact, boolean fires) {
  public RuleTest {
    contact = Map.copyOf(contact);
  }

  /**
   * Asks the rule.
   *
   * @return what the rule does instead of what it should; empty if it does that
   */
  public Optional<String> failure(AdmittedRule rule, Domains domains) {
    SeenContact.Seen seen = GivenContact.seen(new EnumMap<>(contact));
    Optional<RuleAnswer> answer = rule.ask(seen, new ContactFunctions(seen, domains));
    return switch (answer.orElse(null)) {
      case RuleAnswer.Fired ignored -> fires ? Optional.empty() : Optional.of("it fires");
      case RuleAnswer.Failed failed -> Optional.of(failed.text());
      case null -> fires ? Optional.of("it does not fire") : Optional.empty();
    };
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "RuleTest[" + contact.keySet() + " " + fires + "]";
  }
}
