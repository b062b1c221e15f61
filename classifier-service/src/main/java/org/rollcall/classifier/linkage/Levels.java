package org.rollcall.classifier.linkage;

import java.util.List;

/**
 * The grades in which two values of one kind can agree, best first. The first is "equal", the last
 * is "something else".
 */
interface Levels {
  /** The names of the grades. */
  List<String> names();

  /** The grade of two values: an index into {@link #names}. Symmetric. */
  int of(Value a, Value b);

  /** Whether the grade has a place in the order; one that says something else is left out of it. */
  default boolean isGraded(int level) {
    return true;
  }
}
