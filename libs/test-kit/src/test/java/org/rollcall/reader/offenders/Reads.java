package org.rollcall.reader.offenders;

import org.rollcall.classifier.offenders.Judges;

/** Leans on the classifier. */
public class Reads {
  String who(Judges judges) {
    return judges.toString();
  }
}
