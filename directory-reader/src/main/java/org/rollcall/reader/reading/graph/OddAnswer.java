package org.rollcall.reader.reading.graph;

/** An answer that Graph does not give. Stays inside this package. */
final class OddAnswer extends Exception {
  private static final long serialVersionUID = 1;

  private final String what;

  /**
   * What is odd.
   *
   * @param what to follow "the answer", without personal data
   */
  OddAnswer(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
