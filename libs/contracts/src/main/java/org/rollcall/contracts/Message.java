package org.rollcall.contracts;

/** What one service tells the others. */
public sealed interface Message {
  /** The directory that it is about. */
  String directory();

  /** SHA-256 in hex of the {@code organisation.yaml} that the sender works with. */
  String organisationHash();

  /** From the reader. */
  sealed interface FromReader extends Message
      permits EntriesObserved, EntriesVanished, ReadingFinished {}

  /** From the classifier. */
  sealed interface FromClassifier extends Message permits ContactsJudged {}

  /** From remediation. */
  sealed interface FromRemediation extends Message permits ChangeVerified, ChangeUndone {}
}
