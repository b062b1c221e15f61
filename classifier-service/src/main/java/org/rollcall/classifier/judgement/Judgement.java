package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Objects;
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
 * @param evidence every reason and every cap that had an effect
 */
public record Judgement(
    Verdict verdict,
    double confidence,
    double logOdds,
    Relationship relationship,
    List<Evidence> evidence) {
  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(relationship, "relationship");
    evidence = List.copyOf(evidence);
  }
}
