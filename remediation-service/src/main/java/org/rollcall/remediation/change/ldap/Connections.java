package org.rollcall.remediation.change.ldap;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;

/**
 * Connections of one account to one directory. An idle one is used again only after it has
 * answered, and never when it is near the 15 minutes after which Active Directory closes idle ones.
 */
public final class Connections implements AutoCloseable {
  private static final Duration OLDEST = Duration.ofMinutes(14);
  private static final int MOST_IDLE = 4;

  private final SignIn signIn;
  private final Deque<SignedIn> idle = new ConcurrentLinkedDeque<>();

  /**
   * @param role the account's role for messages, e.g. {@code writer}
   */
  public Connections(LdapDirectory directory, Account account, String role) {
    this.signIn = new SignIn(directory, account, role);
  }

  /**
   * A connection for one piece of work.
   *
   * @param within the time for all of it, connecting included
   * @throws NoConnectionException if there is none; nothing has been asked
   */
  public OpenConnection open(Duration within) throws NoConnectionException {
    Deadline deadline = Deadline.in(within);
    SignedIn ready = idleOne(deadline);
    return new OpenConnection(
        ready == null ? signIn.connect(deadline) : ready, deadline, this::giveBack);
  }

  private @Nullable SignedIn idleOne(Deadline deadline) {
    SignedIn candidate = idle.pollFirst();
    while (candidate != null) {
      if (!tooOld(candidate) && SignIn.answers(candidate.connection(), deadline)) {
        return candidate;
      }
      candidate.connection().close();
      candidate = idle.pollFirst();
    }
    return null;
  }

  private void giveBack(SignedIn used) {
    if (tooOld(used) || idle.size() >= MOST_IDLE) {
      used.connection().close();
    } else {
      idle.addFirst(used);
    }
  }

  private static boolean tooOld(SignedIn one) {
    return System.nanoTime() - one.sinceNanos() > OLDEST.toNanos();
  }

  @Override
  public void close() {
    for (SignedIn one = idle.pollFirst(); one != null; one = idle.pollFirst()) {
      one.connection().close();
    }
  }
}
