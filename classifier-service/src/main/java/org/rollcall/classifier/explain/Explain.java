package org.rollcall.classifier.explain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.explain.postgres.Explanations;
import org.rollcall.classifier.judgement.Counterfactual;
import org.rollcall.classifier.judgement.Judge;
import org.rollcall.classifier.judgement.Judgement;
import org.rollcall.classifier.judgement.Provenance;
import org.rollcall.contracts.JudgedContact;

/**
 * Judges a kept contact again, from what was kept of it: to say what would change the verdict, and
 * to show that it follows from what was recorded.
 */
@ApplicationScoped
public class Explain {
  private final CurrentBasis current;

  Explain(CurrentBasis current) {
    this.current = current;
  }

  /** What would change the verdict; empty if its files and rules are not those of now. */
  public List<Counterfactual> whatWouldChange(Explanations.Explained explained) {
    return explained
        .kept()
        .flatMap(
            kept ->
                judge(kept.provenance())
                    .map(judge -> judge.whatWouldChange(Contact.of(kept.entry()), kept.link())))
        .orElse(List.of());
  }

  /** Whether the judgement comes out again; empty if its files and rules are not those of now. */
  public Optional<Replay> replay(Explanations.Explained explained) {
    return explained
        .kept()
        .flatMap(
            kept ->
                judge(kept.provenance())
                    .map(judge -> judge.judge(Contact.of(kept.entry()), kept.link()))
                    .map(again -> new Replay(again, isSame(explained.contact(), again))));
  }

  private Optional<Judge> judge(Provenance from) {
    return current.state() instanceof BasisState.Ready ready && isBy(ready.basis(), from)
        ? Optional.of(
            new Judge(
                ready.basis().organisation(), from.condition(), ready.basis().rules(), from.day()))
        : Optional.empty();
  }

  private static boolean isBy(Basis basis, Provenance from) {
    return basis.organisation().hash().equals(from.organisationHash())
        && basis.ruleSetVersion().equals(from.ruleSetVersion());
  }

  /** To the bit. */
  private static boolean isSame(JudgedContact before, Judgement again) {
    return before.verdict() == again.verdict()
        && Double.compare(before.logOdds(), again.logOdds()) == 0
        && Double.compare(before.confidence(), again.confidence()) == 0
        && before.relationship() == again.relationship()
        && before.evidence().equals(again.evidence());
  }

  /**
   * A judgement that was made again.
   *
   * @param judgement what came out
   * @param identical whether it is the one that was kept, to the bit
   */
  public record Replay(Judgement judgement, boolean identical) {}
}
