package org.rollcall.quickstart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The command ends here, and says why in two sentences: what happened to which thing, and what
 * mends it. Neither holds a secret.
 */
public final class CannotGoOn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final String mend;

  private CannotGoOn(ExitCode exitCode, String what, String mend, @Nullable Throwable cause) {
    super(what, cause);
    this.exitCode = Objects.requireNonNull(exitCode, "exitCode");
    this.mend = Objects.requireNonNull(mend, "mend");
  }

  /** The command was given something wrong; nothing was done. */
  public static CannotGoOn usage(String what, String mend) {
    return new CannotGoOn(ExitCode.USAGE, what, mend, null);
  }

  /** A guard refused to touch what is not ours. */
  public static CannotGoOn refused(String what, String mend) {
    return new CannotGoOn(ExitCode.REFUSED, what, mend, null);
  }

  /** Something it runs on is missing or failed. */
  public static CannotGoOn infrastructure(String what, String mend) {
    return new CannotGoOn(ExitCode.INFRASTRUCTURE, what, mend, null);
  }

  /** Something it runs on is missing or failed; {@code cause} shows with {@code --verbose}. */
  public static CannotGoOn infrastructure(String what, String mend, Throwable cause) {
    return new CannotGoOn(ExitCode.INFRASTRUCTURE, what, mend, cause);
  }

  /** What the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** What the user can do about it. */
  public String mend() {
    return mend;
  }
}
