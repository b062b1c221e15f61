package org.rollcall.reader.reading.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.reader.files.Directories;
import org.rollcall.reader.reading.Beginning;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.Readings;
import org.rollcall.reader.timetable.Passes;

/** Directories and their readings. */
@Path("/api/v1/directories")
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
  private static final int MOST = 200;

  private final Directories directories;
  private final Readings readings;
  private final DescribeDirectory describe;
  private final Passes passes;

  ReadingsResource(
      Directories directories, Readings readings, DescribeDirectory describe, Passes passes) {
    this.directories = directories;
    this.readings = readings;
    this.describe = describe;
    this.passes = passes;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listDirectories",
      summary = "Every directory: how it is read, how old what is known is, what was refused")
  public List<DirectoryView> directories() {
    return directories.all().stream().map(describe::describe).toList();
  }

  @POST
  @Path("/{name}/readings")
  @RolesAllowed(Roles.OPERATOR)
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "startReading", summary = "Begin a full pass")
  @APIResponse(responseCode = "202", description = "It has begun; Location names it")
  @APIResponse(responseCode = "404", description = "no-such-directory, as problem+json")
  @APIResponse(responseCode = "409", description = "already-reading, as problem+json")
  @APIResponse(responseCode = "503", description = "broken-files, as problem+json")
  public Response start(@PathParam("name") String name) {
    return answer(name, passes.start(known(name)));
  }

  @POST
  @Path("/{name}/readings")
  @RolesAllowed(Roles.OPERATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "startReadingAs",
      summary = "Begin a full pass, on request one that tells every entry again")
  @APIResponse(responseCode = "202", description = "It has begun; Location names it")
  @APIResponse(responseCode = "404", description = "no-such-directory, as problem+json")
  @APIResponse(responseCode = "409", description = "already-reading, as problem+json")
  @APIResponse(responseCode = "503", description = "broken-files, as problem+json")
  public Response start(@PathParam("name") String name, @Nullable ReadingWish wish) {
    return wish != null && wish.everything()
        ? answer(name, passes.startTellingEverything(known(name)))
        : start(name);
  }

  private static Response answer(String name, Beginning beginning) {
    return switch (beginning) {
      case Beginning.Begun begun -> {
        var location =
            UriBuilder.fromPath("/api/v1/directories/{name}/readings/{id}")
                .build(name, begun.reading().id());
        yield Response.accepted(ReadingView.of(begun.reading())).location(location).build();
      }
      case Beginning.AlreadyRunning running ->
          throw Problems.of(
              409,
              "already-reading",
              "Directory " + name + " is being read by " + running.holder() + ".",
              "Wait until that reading has ended; its lease ends by itself if its reader died.");
    };
  }

  @GET
  @Path("/{name}/readings")
  @RolesAllowed({Roles.VIEWER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(operationId = "listReadings", summary = "The latest readings, newest first")
  @APIResponse(responseCode = "404", description = "no-such-directory, as problem+json")
  public List<ReadingView> latest(
      @PathParam("name") String name,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(MOST) int limit) {
    return readings.latest(known(name).name(), limit).stream().map(ReadingView::of).toList();
  }

  @GET
  @Path("/{name}/readings/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.OPERATOR, Roles.AUDITOR})
  @Operation(operationId = "getReading", summary = "One reading")
  @APIResponse(
      responseCode = "404",
      description = "no-such-directory or no-such-reading, as problem+json")
  public ReadingView reading(@PathParam("name") String name, @PathParam("id") UUID id) {
    return readings
        .find(known(name).name(), id)
        .map(ReadingView::of)
        .orElseThrow(
            () ->
                Problems.of(
                    404,
                    "no-such-reading",
                    "Directory " + name + " has no reading " + id + ".",
                    "Look at /api/v1/directories/" + name + "/readings."));
  }

  private Directory known(String name) {
    Optional<String> problems = directories.problems();
    if (problems.isPresent()) {
      throw Problems.of(
          503, "broken-files", "Nothing is read: " + problems.get(), "Mend the file and restart.");
    }
    return directories
        .named(name)
        .orElseThrow(
            () ->
                Problems.of(
                    404,
                    "no-such-directory",
                    "directories.yaml names no directory of that name.",
                    "Look at /api/v1/directories."));
  }
}
