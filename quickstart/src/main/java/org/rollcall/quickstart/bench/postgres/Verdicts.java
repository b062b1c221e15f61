package org.rollcall.quickstart.bench.postgres;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rollcall.quickstart.demo.Service;

/**
 * Hears of each verdict when its transaction is committed: PostgreSQL delivers a notification then
 * and not before, so nothing has to be asked again and again.
 */
public final class Verdicts implements AutoCloseable {
  private static final int LISTEN_MILLIS = 20;

  private final ServiceDatabase classifier;
  private final PGConnection channel;

  private Verdicts(ServiceDatabase classifier) {
    this.classifier = classifier;
    this.channel = classifier.as(PGConnection.class);
  }

  /**
   * Listens at the classifier's database.
   *
   * @param settings what the classifier was told
   */
  public static Verdicts listen(Map<String, String> settings) {
    ServiceDatabase database = ServiceDatabase.of(Service.CLASSIFIER, settings);
    database.run(
        """
        create function bench_judged() returns trigger language plpgsql as
        $$ begin perform pg_notify('bench_judged', new.id); return null; end $$\
        """,
        "create trigger bench_judged after insert or update of judged on contact"
            + " for each row execute function bench_judged()",
        "listen bench_judged");
    return new Verdicts(database);
  }

  /** Forgets what was heard. */
  public void clear() {
    heard(new HashMap<>());
  }

  /**
   * Waits until a verdict of each of these entries is stored, or the time is up.
   *
   * @return for each entry's id, when its first verdict was seen (by {@link System#nanoTime()})
   */
  public Map<String, Long> await(Set<String> awaited, long untilNanos) {
    Map<String, Long> heard = new HashMap<>();
    Set<String> missing = new HashSet<>(awaited);
    while (!missing.isEmpty() && System.nanoTime() < untilNanos) {
      heard(heard);
      missing.removeAll(heard.keySet());
    }
    return heard;
  }

  private void heard(Map<String, Long> heard) {
    try {
      PGNotification[] notifications = channel.getNotifications(LISTEN_MILLIS);
      long now = System.nanoTime();
      if (notifications != null) {
        for (PGNotification notification : notifications) {
          heard.putIfAbsent(notification.getParameter(), now);
        }
      }
    } catch (SQLException e) {
      throw ServiceDatabase.unusable(Service.CLASSIFIER, e);
    }
  }

  @Override
  public void close() {
    classifier.run(
        "unlisten bench_judged",
        "drop trigger bench_judged on contact",
        "drop function bench_judged");
    classifier.close();
  }
}
