package org.rollcall.classifier.hr.link;

/** What the other contacts of a directory say about persons. */
public interface Rivals {
  /** Whether a key of another contact says that it is the person. */
  boolean isTaken(String person);

  /**
   * The most bits by which another competing contact resembles the person in more than the name;
   * negative infinity if none does.
   */
  double strongest(String person);
}
