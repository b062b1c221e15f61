package org.rollcall.quickstart.assess.qute;

import java.util.Map;

/**
 * Why a decision was held back, for people who do not know the classifier.
 *
 * @param title the cause; empty where only the evidence itself can say it
 * @param todo what would settle it
 */
record Cause(String title, String todo) {
  private static final Map<String, Cause> KNOWN =
      Map.ofEntries(
          Map.entry(
              "",
              new Cause(
                  "The evidence is too weak to say either way",
                  "Find out who it is, and let HR or a rule say so.")),
          Map.entry(
              "cap-delivery-external",
              new Cause(
                  "Something says colleague, but mail to it leaves the organisation",
                  "Look at where its mail goes; this is how the wrong person gets it.")),
          Map.entry(
              "cap-hr-and-external",
              new Cause(
                  "HR knows the person, but mail to the entry leaves the organisation",
                  "Look at these first: take the outside address off, or record why it is there.")),
          Map.entry(
              "cap-mixed-delivery",
              new Cause(
                  "Mail goes to an address of ours and also to one outside",
                  "Look at the forwarding, and end it if nobody answers for it.")),
          Map.entry(
              "cap-delivery-unreadable",
              new Cause(
                  "A delivery address cannot be read", "Correct the address in the directory.")),
          Map.entry(
              "cap-no-own-delivery",
              new Cause(
                  "It has no mail address of ours",
                  "Delete what is not used; give it its address if it is.")),
          Map.entry(
              "cap-two-persons",
              new Cause(
                  "It is open which person in the HR list it is",
                  "Give the entry its employee number, or correct the number that it has.")),
          Map.entry(
              "cap-not-in-service",
              new Cause(
                  "HR knows the person, but not as somebody who works here now as staff",
                  "Leavers: close the mailbox. Volunteers and agency staff: decide by a rule, or in"
                      + " the categories of organisation.yaml, what they are.")),
          Map.entry(
              "cap-no-key",
              new Cause(
                  "The address is ours, but nobody in the HR list stands behind it",
                  "Shared mailboxes, rooms and service accounts: confirm them by a rule. Persons:"
                      + " ask HR, or close the account.")),
          Map.entry(
              "hr-left",
              new Cause(
                  "HR says that the person has left, but the mailbox is still ours and there",
                  "Close the mailbox, or ask HR whether the person has come back.")),
          Map.entry(
              "hr-absent",
              new Cause(
                  "The address is ours, but nobody in the HR list stands behind it",
                  "Shared mailboxes, rooms and service accounts: confirm them by a rule. Persons:"
                      + " ask HR, or close the account.")),
          Map.entry(
              "hr-active",
              new Cause(
                  "HR knows the person, but other evidence says outsider",
                  "Look at where its mail goes: take the outside address off, or record why it is"
                      + " there.")),
          Map.entry(
              "cap-rule-failed",
              new Cause("One of your rules could not be evaluated", "Mend the rule.")),
          Map.entry(
              "cap-nothing-outside",
              new Cause(
                  "It may be an outsider, but no mail to it is known to leave the organisation",
                  "Find out who it is, and let a rule say so.")),
          Map.entry(
              "cap-hr-stale",
              new Cause(
                  "The HR list is too old to call anybody an outsider by it",
                  "Assess again with a recent list.")),
          Map.entry(
              "cap-hr-shrunken",
              new Cause(
                  "The HR list has lost too many rows to call anybody an outsider by it",
                  "Assess again with a complete list.")));

  static boolean isKnown(String id) {
    return KNOWN.containsKey(id);
  }

  /** The cause behind a cap's id. */
  static Cause of(String id) {
    return KNOWN.getOrDefault(id, new Cause("", "Look at the evidence in verdicts.ndjson."));
  }
}
