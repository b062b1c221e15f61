package org.rollcall.classifier.rules;

import java.util.Objects;

/** What a rule says about a contact; a rule that does not fire says nothing. */
public sealed interface RuleAnswer {
  /** Which rule. */
  Rule rule();

  /** The reason for people: plain text of at most 300 characters, not escaped. */
  String text();

  /**
   * The rule fires.
   *
   * @param rule which
   * @param text its reason, with the contact's values filled in
   */
  record Fired(Rule rule, String text) implements RuleAnswer {
    public Fired {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Fired[" + rule.id() + "]";
    }
  }

  /**
   * The rule could not be asked to the end: the contact must not be decided INTERNAL.
   *
   * @param rule which
   * @param text what went wrong
   */
  record Failed(Rule rule, String text) implements RuleAnswer {
    public Failed {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Failed[" + rule.id() + "]";
    }
  }
}
