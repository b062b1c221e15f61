package org.rollcall.remediation.webhook.postgres;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rollcall.remediation.webhook.Announcement;
import org.rollcall.remediation.webhook.Endpoint;
import org.rollcall.remediation.webhook.Endpoints;
import org.rollcall.remediation.webhook.RetrySchedule;
import org.rollcall.remediation.webhook.json.AnnouncementJson;

/** What is to be told, written in the transaction of what happened. */
@ApplicationScoped
public class Announcements {
  private static final String INSERT =
      """
      insert into webhook_delivery (endpoint, id, type, happened_at, body, state, next_at)
      values (:endpoint, :id, :type, :at, :body, 'PENDING', :due)
      on conflict (endpoint, id) do nothing\
      """;

  private final Endpoints endpoints;
  private final RetrySchedule schedule;

  Announcements(Endpoints endpoints, RetrySchedule schedule) {
    this.endpoints = endpoints;
    this.schedule = schedule;
  }

  /**
   * Writes one delivery for every endpoint that wants the type. Telling the same id again changes
   * nothing.
   */
  public Uni<Void> announce(Mutiny.Session session, Announcement what) {
    List<Endpoint> wanting = endpoints.wanting(what.type());
    if (wanting.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String body = AnnouncementJson.write(what);
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Endpoint endpoint : wanting) {
      all = all.chain(() -> insert(session, endpoint, what, body));
    }
    return all;
  }

  private Uni<Void> insert(
      Mutiny.Session session, Endpoint endpoint, Announcement what, String body) {
    return session
        .createNativeQuery(INSERT)
        .setParameter("endpoint", endpoint.name())
        .setParameter("id", what.id())
        .setParameter("type", what.type())
        .setParameter("at", what.at().atOffset(ZoneOffset.UTC))
        .setParameter("body", body)
        .setParameter("due", schedule.first(what.at()).atOffset(ZoneOffset.UTC))
        .executeUpdate()
        .replaceWithVoid();
  }
}
