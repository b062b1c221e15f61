package org.rollcall.quickstart.demo;

import java.io.PrintWriter;

/** What the user reads. */
public final class Narrator {
  private final PrintWriter out;
  private final boolean verbose;

  /** Speaks to this writer. */
  public Narrator(PrintWriter out, boolean verbose) {
    this.out = out;
    this.verbose = verbose;
  }

  /** Says it now. */
  public synchronized void say(String text) {
    out.println(text);
    out.flush();
  }

  /** Says it to those who want to know everything. */
  public void detail(String text) {
    if (verbose) {
      say("  . " + text);
    }
  }
}
