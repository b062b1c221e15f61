package org.rollcall.classifier.linkage;

import java.util.List;

/**
 * All that a record says about its person's name.
 *
 * @param givens what the person may be called by, first names
 * @param middles further given names
 * @param surnames the surname, or several
 * @param lone for a name of one word: the word as it would be a surname; else empty
 */
record NameCell(List<Value> givens, List<Value> middles, List<Value> surnames, List<Value> lone) {
  static final NameCell MISSING = new NameCell(List.of(), List.of(), List.of(), List.of());

  NameCell {
    givens = List.copyOf(givens);
    middles = List.copyOf(middles);
    surnames = List.copyOf(surnames);
    lone = List.copyOf(lone);
  }

  boolean isMissing() {
    return givens.isEmpty() && surnames.isEmpty();
  }

  boolean isWhole() {
    return !givens.isEmpty() && !surnames.isEmpty();
  }
}
