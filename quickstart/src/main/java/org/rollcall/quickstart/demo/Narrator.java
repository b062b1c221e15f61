package org.rollcall.quickstart.demo;

import java.io.PrintWriter;

/** What the user reads. */
final class Narrator {
  private final PrintWriter out;
  private final boolean verbose;

  Narrator(PrintWriter out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  /** Says it now. */
  synchronized void say(String text) {
    out.println(text);
    out.flush();
  }

  /** Says it to those who want to know everything. */
  void detail(String text) {
    if (verbose) {
      say("  . " + text);
    }
  }
}
