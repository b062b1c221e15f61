package org.rollcall.classifier.explain.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rollcall.access.Problems;
import org.rollcall.access.Roles;
import org.rollcall.classifier.explain.Explain;
import org.rollcall.classifier.explain.postgres.Explanations;
import org.rollcall.classifier.hr.link.Candidate;
import org.rollcall.classifier.judgement.Counterfactual;
import org.rollcall.classifier.judgement.Provenance;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Risk;

/** Why a contact was judged as it was. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
class ContactsResource {
  private final Explanations explanations;
  private final Explain explain;

  ContactsResource(Explanations explanations, Explain explain) {
    this.explanations = explanations;
    this.explain = explain;
  }

  /** The judgement with every reason; the bits of the evidence sum to logOdds. */
  @GET
  @Path("/{directory}/{id}")
  @RolesAllowed({Roles.VIEWER, Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR})
  public Explanation contact(@PathParam("directory") String directory, @PathParam("id") String id) {
    Explanations.Explained explained = find(directory, id);
    return Explanation.of(explained, explain.whatWouldChange(explained));
  }

  /** The judgement made again from what was kept; identical says whether it is so to the bit. */
  @GET
  @Path("/{directory}/{id}/replay")
  @RolesAllowed({Roles.APPROVER, Roles.AUDITOR, Roles.OPERATOR})
  public Replayed replay(@PathParam("directory") String directory, @PathParam("id") String id) {
    Explanations.Explained explained = find(directory, id);
    return explained
        .kept()
        .flatMap(
            kept -> explain.replay(explained).map(replay -> Replayed.of(kept.provenance(), replay)))
        .orElseThrow(
            () ->
                Problems.of(
                    409,
                    "not-replayable",
                    "organisation.yaml or the rules of that judgement are not those of now",
                    "Put the files of then into place in a copy of the service, and ask there."));
  }

  private Explanations.Explained find(String directory, String id) {
    return explanations
        .contact(directory, id.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                Problems.of(
                    404,
                    "contact-not-found",
                    "there is no such contact, or it is gone",
                    "Check the directory's name and the entry's immutable id."));
  }

  /** A judgement that was made again. */
  record Replayed(
      boolean identical,
      String verdict,
      double logOdds,
      List<Evidence> evidence,
      String organisationHash,
      String ruleSetVersion,
      String hrHash,
      String linkingModel,
      String day) {
    static Replayed of(Provenance from, Explain.Replay replay) {
      return new Replayed(
          replay.identical(),
          replay.judgement().verdict().name(),
          replay.judgement().logOdds(),
          replay.judgement().evidence(),
          from.organisationHash(),
          from.ruleSetVersion(),
          from.feedHash(),
          from.modelHash(),
          from.day().toString());
    }
  }

  /** A person of the HR list who may be the contact. */
  record PersonInHr(String person, String name, String standing, List<String> agreements) {
    static PersonInHr of(Candidate candidate) {
      return new PersonInHr(
          candidate.person(),
          candidate.name(),
          candidate.standing().name(),
          candidate.agreements());
    }
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
      @Nullable Risk risk,
      String ruleSetVersion,
      List<PersonInHr> candidates,
      List<Counterfactual> counterfactuals) {
    static Explanation of(Explanations.Explained explained, List<Counterfactual> counterfactuals) {
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
          explained.risk().orElse(null),
          explained.judgedBy().substring(explained.judgedBy().indexOf('|') + 1),
          candidates(explained),
          counterfactuals);
    }

    private static List<PersonInHr> candidates(Explanations.Explained explained) {
      return explained.kept().map(kept -> kept.link().candidates()).orElse(List.of()).stream()
          .map(PersonInHr::of)
          .toList();
    }
  }
}
