package org.rollcall.classifier.explain.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.explain.postgres.Explanations;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;

/** Why a contact was judged as it was. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
class ContactsResource {
  private final Explanations explanations;

  ContactsResource(Explanations explanations) {
    this.explanations = explanations;
  }

  /** The judgement with every reason; the bits of the evidence sum to logOdds. */
  @GET
  @Path("/{directory}/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR})
  public Explanation contact(@PathParam("directory") String directory, @PathParam("id") String id) {
    return explanations
        .contact(directory, id.toLowerCase(Locale.ROOT))
        .map(Explanation::of)
        .orElseThrow(
            () ->
                Problems.of(
                    404,
                    "contact-not-found",
                    "there is no such contact, or it is gone",
                    "Check the directory's name and the entry's immutable id."));
  }

  /** What people are told about a contact. */
  record Explanation(
      String directory,
      String id,
      long sequence,
      String displayName,
      String verdict,
      double confidence,
      double logOdds,
      String relationship,
      List<Evidence> evidence,
      List<String> lists,
      List<String> misplacedIn,
      List<String> firstIn,
      String ruleSetVersion) {
    static Explanation of(Explanations.Explained explained) {
      JudgedContact contact = explained.contact();
      return new Explanation(
          contact.key().directory(),
          contact.key().id(),
          contact.sequence(),
          contact.displayName(),
          contact.verdict().name(),
          contact.confidence(),
          contact.logOdds(),
          contact.relationship().name(),
          contact.evidence(),
          contact.lists(),
          contact.misplacedIn(),
          explained.firstIn(),
          explained.judgedBy().substring(explained.judgedBy().indexOf('|') + 1));
    }
  }
}
