package org.rollcall.classifier.hr.link;

/** What identifies a person exactly, from the strongest to the weakest. */
public enum Key {
  /** A mail address of the contact is the person's work address. */
  ADDRESS("mail address"),
  /** The same local part under another of our own domains. */
  ALIAS("mail address under another domain of ours"),
  /** The employee number that the directory states. */
  EMPLOYEE_NUMBER("employee number"),
  /** An employee, warrant or collar number in a mail address, together with the surname. */
  NUMBER_IN_ADDRESS("number in the mail address, with the surname,"),
  /** An employee, warrant or collar number in the display name, together with the surname. */
  NUMBER_IN_NAME("number in the display name, with the surname,"),
  /** A telephone number that only one person has, together with the surname. */
  PHONE("desk phone, with the surname,");

  private final String words;

  Key(String words) {
    this.words = words;
  }

  /** In words, for the person who decides. */
  public String words() {
    return words;
  }
}
