package org.rollcall.classifier.hr.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Person;
import org.rollcall.access.Roles;
import org.rollcall.classifier.hr.postgres.Event;
import org.rollcall.classifier.hr.postgres.Events;

/** Who did what with HR feeds. */
@Path("/api/v1/hr/events")
@Produces(MediaType.APPLICATION_JSON)
class EventsResource {
  private static final int MOST = 1000;

  private final Events events;

  EventsResource(Events events) {
    this.events = events;
  }

  /** The latest thousand, newest first. */
  @GET
  @Blocking
  @RolesAllowed(Roles.AUDITOR)
  public List<EventView> latest() {
    return events.latest(MOST).stream().map(EventView::of).toList();
  }

  /**
   * What was done.
   *
   * @param by the natural person; null for the service itself
   * @param feed which feed; null if none
   */
  record EventView(Instant at, @Nullable String by, String action, @Nullable Long feed) {
    static EventView of(Event event) {
      return new EventView(
          event.at(),
          event.by().map(Person::naturalPerson).orElse(null),
          event.action(),
          event.feed() == 0 ? null : event.feed());
    }
  }
}
