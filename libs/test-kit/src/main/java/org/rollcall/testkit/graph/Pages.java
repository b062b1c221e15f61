package org.rollcall.testkit.graph;

/** How the simulator cuts what it tells into pages. Changes count from the next request on. */
public final class Pages {
  private static final int USUAL = 100;
  private static final int MOST = 999;

  private volatile int size = USUAL;
  private volatile int membersAtOnce = USUAL;
  private volatile int emptyEvery;
  private volatile boolean replays;
  private volatile boolean removedAtFirst;

  Pages() {}

  /** At most so many objects on a page, whatever the request would like. */
  public Pages ofSize(int objects) {
    size = demand(objects, 1);
    return this;
  }

  /** At most so many members told with a group at once; the group comes again with the others. */
  public Pages withMembersAtOnce(int members) {
    membersAtOnce = demand(members, 1);
    return this;
  }

  /** Every so-many-th page of a delta, the first included, is empty and says to go on. */
  public Pages withEmptyOneIn(int pages) {
    emptyEvery = demand(pages, 2);
    return this;
  }

  /** Delta tells objects again: on a later page of the round and in the next round. */
  public Pages withReplays() {
    replays = true;
    return this;
  }

  /** Delta tells what was deleted long ago in first rounds, too. */
  public Pages withRemovedInFirstRounds() {
    removedAtFirst = true;
    return this;
  }

  /** As it was in the beginning. */
  public Pages asUsual() {
    size = USUAL;
    membersAtOnce = USUAL;
    emptyEvery = 0;
    replays = false;
    removedAtFirst = false;
    return this;
  }

  /** What a request that wants so many gets. */
  int most(int wanted) {
    return Math.min(size, Math.min(wanted, MOST));
  }

  int membersAtOnce() {
    return membersAtOnce;
  }

  boolean isEmpty(int page) {
    return emptyEvery > 0 && page % emptyEvery == 0;
  }

  boolean replays() {
    return replays;
  }

  boolean tellsRemovedAtFirst() {
    return removedAtFirst;
  }

  private static int demand(int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException("at least " + least);
    }
    return value;
  }
}
