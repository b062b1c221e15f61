package org.rollcall.quickstart;

/** How the command line ends; scripts rely on these numbers. */
public enum ExitCode {
  /** All is well. */
  OK(0),
  /** It ran, and found something that needs people. */
  FINDINGS(1),
  /** The command or its input is wrong; nothing was done. */
  USAGE(2),
  /** A guard refused: nothing was written. */
  REFUSED(3),
  /** What it runs on is missing or failed: a port, a server, a process. */
  INFRASTRUCTURE(12);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }
}
