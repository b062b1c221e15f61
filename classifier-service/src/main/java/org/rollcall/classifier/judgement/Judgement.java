package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;

/**
 * What is thought of a contact, and why.
 *
 * @param verdict internal, external or uncertain
 * @param confidence probability of the verdict; for UNCERTAIN the larger of the two
 * @param logOdds base 2, positive towards INTERNAL; the sum of the evidence
 * @param relationship the worst that its delivery addresses say
 * @param person HR's id of the person that it is; empty as long as that is open
 * @param evidence every reason and every cap that had an effect
 */
public record Judgement(
    Verdict verdict,
    double confidence,
    double logOdds,
    Relationship relationship,
    Optional<String> person,
    List<Evidence> evidence) {
  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(person, "person");
    evidence = List.copyOf(evidence);
  }

  /** Says nothing personal. */
  @Override
  public String toString() {
    return "Judgement[" + verdict + " " + logOdds + "]";
  }
}
