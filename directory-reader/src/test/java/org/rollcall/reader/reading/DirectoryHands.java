package org.rollcall.reader.reading;

/**
 * What people do to a directory while it is followed. Ids are those of {@link
 * org.rollcall.contracts.EntryKey#id()}. Every act is done when the call returns; a directory that
 * needs a while until readers see it is the follower's business.
 */
public interface DirectoryHands {
  /**
   * Adds somebody who has a mail address to the part that is read.
   *
   * @param name given name and surname; used once per directory
   * @return the id that the directory gave
   */
  String add(String name);

  /** Gives somebody another title. */
  void changeTitle(String id, String title);

  /** Gives somebody another mail address. */
  void changeMail(String id, String mail);

  /** Gives somebody another name: the one that the directory itself files them under. */
  void rename(String id, String name);

  /** Whether this directory has places, and a part that is not read. */
  default boolean canMove() {
    return true;
  }

  /** Moves somebody to another place inside the part that is read. */
  void move(String id);

  /** Moves somebody out of the part that is read; they go on existing. */
  void moveOut(String id);

  /** Deletes somebody. */
  void delete(String id);

  /** Whether this directory can bring back what was deleted, under its old id. */
  boolean canRestore();

  /** Brings back somebody who was deleted. */
  void restore(String id);

  /**
   * Adds a distribution list with nobody in it who is read.
   *
   * @return its id
   */
  String addGroup(String name);

  /** Makes somebody a member of a group. */
  void join(String group, String id);

  /** Ends a membership. */
  void leave(String group, String id);
}
