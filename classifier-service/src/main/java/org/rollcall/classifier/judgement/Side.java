package org.rollcall.classifier.judgement;

/** What a reason says when it decides by itself. */
enum Side {
  INTERNAL("internal"),
  EXTERNAL("external");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
