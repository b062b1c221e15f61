package org.rollcall.classifier.hr.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.rollcall.access.Caller;
import org.rollcall.access.Person;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.postgres.Erasures;

/**
 * Erases a person from everything that is kept of HR feeds (Article 17 GDPR). The id comes in the
 * body: paths are logged.
 */
@Path("/api/v1/hr/erasures")
@Produces(MediaType.APPLICATION_JSON)
class ErasuresResource {
  private final Erasures erasures;
  private final CurrentBasis basis;
  private final Caller caller;
  private final InstantSource clock;

  ErasuresResource(Erasures erasures, CurrentBasis basis, Caller caller, InstantSource clock) {
    this.erasures = erasures;
    this.basis = basis;
    this.caller = caller;
    this.clock = clock;
  }

  /** Erases a person who does not work here any more. */
  @POST
  @Blocking
  @RolesAllowed(Roles.OPERATOR)
  public Erased erase(@Valid @NotNull Whom whom) {
    Person by = caller.requirePerson();
    if (worksHere(whom.personId())) {
      throw Problems.of(
          409,
          "still-employed",
          "HR says that this person works here, and judging needs that",
          "Erase the person when the employment is over, or have HR correct the feed first.");
    }
    return new Erased(erasures.erase(whom.personId(), by, clock.instant()));
  }

  /** From now on the person may come with feeds again, e.g. after being hired again. */
  @POST
  @Path("/withdrawals")
  @Blocking
  @RolesAllowed(Roles.OPERATOR)
  public void withdraw(@Valid @NotNull Whom whom) {
    if (!erasures.withdraw(whom.personId(), caller.requirePerson(), clock.instant())) {
      throw Problems.of(
          404, "not-erased", "nobody was erased by that id", "Check HR's id of the person.");
    }
  }

  private boolean worksHere(String id) {
    return basis.state() instanceof BasisState.Ready ready
        && ready.basis().feed().person(id).filter(person -> !hasLeft(person, ready)).isPresent();
  }

  private boolean hasLeft(HrPerson person, BasisState.Ready ready) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return person.on(today, ready.basis().organisation().hr()) == HrPerson.Standing.LEFT;
  }

  /**
   * Whom.
   *
   * @param personId HR's id, as the feed has it
   */
  record Whom(@NotBlank @Size(max = 1000) String personId) {
    /** Says nothing personal. */
    @Override
    public String toString() {
      return "Whom[***]";
    }
  }

  /**
   * What was done.
   *
   * @param parts from how many parts of kept feeds the person was removed
   */
  record Erased(int parts) {}
}
