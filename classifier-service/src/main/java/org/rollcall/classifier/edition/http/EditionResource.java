package org.rollcall.classifier.edition.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Caller;
import org.rollcall.access.Person;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.edition.DecideEdition;
import org.rollcall.classifier.edition.DecideEdition.Outcome;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.EditionSettings;
import org.rollcall.classifier.edition.Movement;
import org.rollcall.classifier.edition.postgres.Editions;
import org.rollcall.classifier.edition.postgres.NewEdition;
import org.rollcall.settings.Problem;

/** The editions of the rules and of organisation.yaml. */
@Path("/api/v1/{kind: rules|organisation}")
@Produces(MediaType.APPLICATION_JSON)
class EditionResource {
  private static final String YAML = "application/yaml";
  private static final int MOST_LISTED = 1_000;

  private final Editions editions;
  private final Trials trials;
  private final Caller caller;
  private final InstantSource clock;
  private final DecideEdition decide;

  EditionResource(
      Editions editions,
      Trials trials,
      Caller caller,
      InstantSource clock,
      EditionSettings settings) {
    this.editions = editions;
    this.trials = trials;
    this.caller = caller;
    this.clock = clock;
    this.decide =
        new DecideEdition(
            settings.approvalsNeeded(), settings.mostMovedPercent(), settings.neverHeldUpTo());
  }

  /**
   * A yes to exactly this text.
   *
   * @param hash what the person has looked at
   * @param moved how many contacts may be moved; needed where that is more than the limit
   */
  public record Yes(@NotBlank String hash, @Nullable Long moved) {}

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(summary = "The edition that judges now")
  public EditionViews.Card active(@RestPath String kind) {
    return EditionViews.Card.of(editions.active(kind(kind)).orElseThrow(EditionResource::missing));
  }

  @GET
  @Path("/editions")
  @RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(summary = "All editions, latest first; the next page begins before the last number")
  public List<EditionViews.Card> all(
      @RestPath String kind,
      @RestQuery @DefaultValue("9223372036854775807") long before,
      @RestQuery @DefaultValue("50") @Min(1) @Max(MOST_LISTED) int limit) {
    return editions.latest(kind(kind), before, limit).stream()
        .map(EditionViews.Card::inList)
        .toList();
  }

  @GET
  @Path("/editions/{number}")
  @RolesAllowed({Roles.VIEWER, Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(summary = "One edition with its text, its author and who accepted it")
  public EditionViews.Card one(@RestPath String kind, @RestPath long number) {
    return EditionViews.Card.of(find(kind, number));
  }

  @GET
  @Path("/editions/{number}/dry-run")
  @RolesAllowed({Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR})
  @Operation(summary = "Whom an edition would move, compared with what judges now")
  public EditionViews.Trial tryOut(
      @RestPath String kind,
      @RestPath long number,
      @RestQuery @DefaultValue("0") @Min(0) int offset,
      @RestQuery @DefaultValue("100") @Min(0) @Max(MOST_LISTED) int limit) {
    return trial(kind(kind), Trials.bytes(find(kind, number)), offset, limit);
  }

  @POST
  @Path("/validations")
  @Consumes({YAML, MediaType.TEXT_PLAIN})
  @RolesAllowed({Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR})
  @Operation(summary = "Everything that is wrong with a text; nothing is kept")
  public EditionViews.Validation validate(@RestPath String kind, byte @NotNull [] text) {
    List<Problem> problems = trials.problems(kind(kind), notEmpty(text));
    return new EditionViews.Validation(
        problems.isEmpty(), problems.stream().map(EditionViews.Place::of).toList());
  }

  @POST
  @Path("/dry-runs")
  @Consumes({YAML, MediaType.TEXT_PLAIN})
  @RolesAllowed({Roles.PROPOSER, Roles.APPROVER, Roles.OPERATOR})
  @Operation(summary = "Whom a text would move, compared with what judges now; nothing is kept")
  public EditionViews.Trial dryRun(
      @RestPath String kind,
      @RestQuery @DefaultValue("0") @Min(0) int offset,
      @RestQuery @DefaultValue("100") @Min(0) @Max(MOST_LISTED) int limit,
      byte @NotNull [] text) {
    return trial(kind(kind), notEmpty(text), offset, limit);
  }

  @POST
  @Path("/editions")
  @Consumes({YAML, MediaType.TEXT_PLAIN})
  @RolesAllowed({Roles.PROPOSER, Roles.OPERATOR})
  @Operation(summary = "Propose a text; two other people have to accept it")
  public Response propose(@RestPath String kind, byte @NotNull [] text) {
    return proposed(kind(kind), notEmpty(text), null);
  }

  @POST
  @Path("/editions/{number}/rollbacks")
  @RolesAllowed({Roles.PROPOSER, Roles.OPERATOR})
  @Operation(
      summary = "Propose an earlier edition's text again; two other people have to accept it")
  public Response rollBack(@RestPath String kind, @RestPath long number) {
    return proposed(kind(kind), Trials.bytes(find(kind, number)), number);
  }

  @POST
  @Path("/editions/{number}/approvals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPROVER)
  @Operation(summary = "Accept exactly this edition; the second person's yes makes it judge")
  public EditionViews.Card approve(
      @RestPath String kind, @RestPath long number, @NotNull @Valid Yes yes) {
    Person person = caller.requirePerson();
    Edition edition = find(kind, number);
    Movement movement = trials.movement(kind(kind), Trials.bytes(edition), new Movement(0, 0));
    DecideEdition.Yes given =
        new DecideEdition.Yes(person.naturalPerson(), yes.hash(), yes.moved());
    Outcome outcome =
        editions
            .approve(
                kind(kind),
                number,
                new Edition.Approval(person.naturalPerson(), movement.moved(), clock.instant()),
                (found, active) -> decide.approve(found, active, given, movement))
            .orElseThrow(EditionResource::missing);
    return switch (outcome) {
      case Outcome.Counted ignored -> one(kind, number);
      case Outcome.Accepted ignored -> one(kind, number);
      case Outcome.Refused refused ->
          throw Problems.of(
              refused.code().equals("self-approval") ? 403 : 409,
              refused.code(),
              refused.reason(),
              refused.mend());
    };
  }

  @POST
  @Path("/editions/{number}/withdrawals")
  @RolesAllowed({Roles.PROPOSER, Roles.OPERATOR})
  @Operation(summary = "Take a proposed edition back: its proposer, or an operator")
  public EditionViews.Card withdraw(@RestPath String kind, @RestPath long number) {
    String person = caller.requirePerson().naturalPerson();
    if (!caller.has(Roles.OPERATOR) && !person.equals(find(kind, number).origin().person())) {
      throw Problems.of(
          403, "not-yours", "Only its proposer or an operator takes it back.", "Ask one of them.");
    }
    if (!editions.withdraw(kind(kind), number, clock.instant())) {
      throw Problems.of(
          409, "illegal-transition", "It is not proposed any more.", "Read the edition again.");
    }
    return one(kind, number);
  }

  private Response proposed(EditionKind kind, byte[] text, @Nullable Long rollsBackTo) {
    String person = caller.requirePerson().naturalPerson();
    List<Problem> problems = trials.problems(kind, text);
    if (!problems.isEmpty()) {
      throw Trials.notInOrder(problems);
    }
    Edition edition =
        editions.propose(
            new NewEdition(
                kind,
                new String(text, StandardCharsets.UTF_8),
                person,
                rollsBackTo,
                clock.instant()));
    String path = kind.name().toLowerCase(Locale.ROOT) + "/editions/" + edition.number();
    return Response.created(URI.create("/api/v1/" + path))
        .entity(EditionViews.Card.of(edition))
        .build();
  }

  private EditionViews.Trial trial(EditionKind kind, byte[] text, int offset, int limit) {
    Movement movement = trials.movement(kind, text, new Movement(offset, limit));
    return EditionViews.Trial.of(movement, decide.isHeld(movement.moved(), movement.of()), offset);
  }

  private Edition find(String kind, long number) {
    return editions.find(kind(kind), number).orElseThrow(EditionResource::missing);
  }

  private static byte[] notEmpty(byte[] text) {
    if (text.length == 0) {
      throw Problems.of(400, "bad-request", "The body is empty.", "Send the file as the body.");
    }
    return text;
  }

  private static EditionKind kind(String path) {
    return EditionKind.valueOf(path.toUpperCase(Locale.ROOT));
  }

  private static RuntimeException missing() {
    return Problems.of(
        404, "not-found", "There is no such edition.", "List the editions to find its number.");
  }
}
