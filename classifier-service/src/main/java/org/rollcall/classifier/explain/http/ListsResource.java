package org.rollcall.classifier.explain.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.explain.postgres.Explanations;
import org.rollcall.settings.Organisation;

/** How pure each list is, and who is first in it. */
@Path("/api/v1/lists")
@Produces(MediaType.APPLICATION_JSON)
class ListsResource {
  private final Explanations explanations;
  private final CurrentBasis current;

  ListsResource(Explanations explanations, CurrentBasis current) {
    this.explanations = explanations;
    this.current = current;
  }

  /** Every list of every directory that has contacts in it. */
  @GET
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR})
  public List<ListPurity> lists() {
    return switch (current.state()) {
      case BasisState.Ready ready -> lists(ready.basis().organisation());
      case BasisState.NotYet ignored -> throw unknown("the service is still starting");
      case BasisState.Missing missing -> throw unknown(missing.reason());
    };
  }

  private List<ListPurity> lists(Organisation organisation) {
    List<Explanations.Count> counts = explanations.counts();
    List<Explanations.First> firsts = explanations.firsts();
    List<String> directories =
        counts.stream().map(Explanations.Count::directory).distinct().sorted().toList();
    return directories.stream()
        .flatMap(
            directory ->
                organisation.listsOf(directory).stream()
                    .map(list -> ListPurity.of(directory, list, counts, firsts)))
        .toList();
  }

  private static RuntimeException unknown(String reason) {
    return Problems.of(503, "nothing-to-judge-by", reason, "Mend the file that it names.");
  }
}
