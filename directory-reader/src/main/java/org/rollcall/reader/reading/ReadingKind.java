package org.rollcall.reader.reading;

import org.rollcall.contracts.ReadingFinished;

/** What a reading is about. */
public enum ReadingKind {
  /** All of a directory: the only kind that can find out by itself that an entry is gone. */
  FULL,
  /** What the directory says has changed since a position. */
  CHANGES,
  /** Single entries by id, as a witness to a change that remediation made. */
  TARGETED;

  /** How it is told to others, who only need to know whether it is about everything. */
  public ReadingFinished.Kind told() {
    return switch (this) {
      case FULL -> ReadingFinished.Kind.FULL;
      case CHANGES, TARGETED -> ReadingFinished.Kind.TARGETED;
    };
  }
}
