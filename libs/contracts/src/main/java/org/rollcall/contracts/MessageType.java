package org.rollcall.contracts;

import java.util.Arrays;
import java.util.Optional;

/**
 * The CloudEvents type of each message with its routing. The number at the end of a type is its
 * major version: another one is another language, and is parked, not guessed at.
 */
public enum MessageType {
  ENTRIES_OBSERVED(
      "org.rollcall.entries-observed.v1", "obs", Senders.READER, EntriesObserved.class),
  ENTRIES_VANISHED(
      "org.rollcall.entries-vanished.v1", "obs", Senders.READER, EntriesVanished.class),
  READING_FINISHED(
      "org.rollcall.reading-finished.v1", "obs", Senders.READER, ReadingFinished.class),
  CONTACTS_JUDGED(
      "org.rollcall.contacts-judged.v1", "finding", Senders.CLASSIFIER, ContactsJudged.class),
  CHANGE_VERIFIED(
      "org.rollcall.change-verified.v1", "change", Senders.REMEDIATION, ChangeVerified.class),
  CHANGE_UNDONE("org.rollcall.change-undone.v1", "change", Senders.REMEDIATION, ChangeUndone.class);

  private final String cloudEventsType;
  private final String family;
  private final String sender;
  private final Class<? extends Message> message;

  MessageType(
      String cloudEventsType, String family, String sender, Class<? extends Message> message) {
    this.cloudEventsType = cloudEventsType;
    this.family = family;
    this.sender = sender;
    this.message = message;
  }

  /** The type of a message. */
  public static MessageType of(Message message) {
    return switch (message) {
      case EntriesObserved ignored -> ENTRIES_OBSERVED;
      case EntriesVanished ignored -> ENTRIES_VANISHED;
      case ReadingFinished ignored -> READING_FINISHED;
      case ContactsJudged ignored -> CONTACTS_JUDGED;
      case ChangeVerified ignored -> CHANGE_VERIFIED;
      case ChangeUndone ignored -> CHANGE_UNDONE;
    };
  }

  /** The type with this CloudEvents name, if we speak it. */
  public static Optional<MessageType> named(String cloudEventsType) {
    return Arrays.stream(values())
        .filter(type -> type.cloudEventsType.equals(cloudEventsType))
        .findFirst();
  }

  /** The CloudEvents {@code type} attribute. */
  public String cloudEventsType() {
    return cloudEventsType;
  }

  /** The only service that says it, by its application name. */
  public String sender() {
    return sender;
  }

  /** The record that carries it. */
  public Class<? extends Message> message() {
    return message;
  }

  /**
   * The routing key for a message about a directory: {@code family.directory.v1}. It holds nothing
   * personal.
   */
  public String routingKey(String directory) {
    return family + "." + directory + ".v1";
  }

  /** Names of applications; constants of the enum come before any constant of its own. */
  private static final class Senders {
    static final String READER = "directory-reader";
    static final String CLASSIFIER = "classifier-service";
    static final String REMEDIATION = "remediation-service";
  }
}
