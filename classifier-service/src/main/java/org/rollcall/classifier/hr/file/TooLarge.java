package org.rollcall.classifier.hr.file;

import java.io.IOException;

/** There are more bytes than any feed has. */
final class TooLarge extends IOException {
  private static final long serialVersionUID = 1;
}
