package org.rollcall.classifier.hr.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.rollcall.access.Caller;
import org.rollcall.access.Person;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.hr.postgres.Acceptances;
import org.rollcall.classifier.hr.postgres.Feeds;
import org.rollcall.classifier.hr.postgres.KeptFeed;

/** What people say about a feed that waits for them. */
@Path("/api/v1/hr/feeds/{number}")
@Produces(MediaType.APPLICATION_JSON)
class AcceptancesResource {
  private final Acceptances acceptances;
  private final Feeds feeds;
  private final Caller caller;
  private final InstantSource clock;

  AcceptancesResource(Acceptances acceptances, Feeds feeds, Caller caller, InstantSource clock) {
    this.acceptances = acceptances;
    this.feeds = feeds;
    this.caller = caller;
    this.clock = clock;
  }

  /** A person accepts it; the second one puts it into force, and makes it the measure. */
  @POST
  @Path("/acceptances")
  @Blocking
  @RolesAllowed(Roles.APPROVER)
  public Word accept(@PathParam("number") long number) {
    Person person = caller.requirePerson();
    forbidOwn(number, person);
    return word(acceptances.accept(number, person, clock.instant()));
  }

  /** A person declines it; it is never judged by. */
  @POST
  @Path("/refusals")
  @Blocking
  @RolesAllowed(Roles.APPROVER)
  public Word decline(@PathParam("number") long number) {
    return word(acceptances.decline(number, caller.requirePerson(), clock.instant()));
  }

  private void forbidOwn(long number, Person person) {
    if (feeds
        .find(number)
        .flatMap(KeptFeed::receivedBy)
        .filter(person.naturalPerson()::equals)
        .isPresent()) {
      throw Problems.of(
          403,
          "own-feed",
          "whoever delivered a feed does not accept it",
          "Ask two other people to look at it.");
    }
  }

  private static Word word(Acceptances.Said said) {
    return switch (said) {
      case Acceptances.Said.Done done -> new Word(done.acceptances());
      case Acceptances.Said.Unknown unknown ->
          throw Problems.of(404, "feed-not-found", "there is no such feed", "Ask for the list.");
      case Acceptances.Said.NotOpen closed ->
          throw Problems.of(
              409,
              "illegal-transition",
              "the feed's state asks for nobody's word",
              "Look at its state: only one that waits, or is judged by and not believed in full.");
      case Acceptances.Said.Already already ->
          throw Problems.of(
              409,
              "already-accepted",
              "this person has accepted it already, perhaps with another account",
              "Ask another person.");
    };
  }

  /**
   * What is noted.
   *
   * @param acceptances how many people have accepted; two are needed
   */
  record Word(int acceptances) {}
}
