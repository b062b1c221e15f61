package org.rollcall.classifier.edition.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rollcall.access.Problems;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.basis.BasisState;
import org.rollcall.classifier.basis.CurrentBasis;
import org.rollcall.classifier.edition.Edition;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.EditionText;
import org.rollcall.classifier.edition.Movement;
import org.rollcall.classifier.edition.postgres.DryRun;
import org.rollcall.classifier.edition.postgres.Editions;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Problem;

/** Tries texts out against what judges now. */
@ApplicationScoped
class Trials {
  private final CurrentBasis current;
  private final Editions editions;
  private final DryRun dryRun;

  Trials(CurrentBasis current, Editions editions, DryRun dryRun) {
    this.current = current;
    this.editions = editions;
    this.dryRun = dryRun;
  }

  /** What is wrong with a text; empty if nothing is. */
  List<Problem> problems(EditionKind kind, byte[] text) {
    return switch (read(kind, text)) {
      case Loaded.Good<Basis> ignored -> List.of();
      case Loaded.Broken<Basis> broken -> broken.problems();
    };
  }

  /** Whom a text would move. */
  Movement movement(EditionKind kind, byte[] text, Movement empty) {
    return switch (read(kind, text)) {
      case Loaded.Good<Basis> good -> dryRun.run(present(), good.value(), empty);
      case Loaded.Broken<Basis> broken -> throw notInOrder(broken.problems());
    };
  }

  /** The problem of a text that has some; all of them are in it. */
  static RuntimeException notInOrder(List<Problem> problems) {
    Problem first = problems.getFirst();
    String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
    return Problems.of(
        422,
        "edition-broken",
        "Line " + first.line() + ": " + first.field() + ": " + first.what() + more,
        first.mend());
  }

  private Loaded<Basis> read(EditionKind kind, byte[] text) {
    String rules = editions.active(EditionKind.RULES).map(Edition::text).orElse("");
    return EditionText.on(present(), kind, text, rules);
  }

  private Basis present() {
    return switch (current.state()) {
      case BasisState.Ready ready -> ready.basis();
      case BasisState.NotYet ignored -> throw nothing("the service is still starting");
      case BasisState.Missing missing -> throw nothing(missing.reason());
    };
  }

  private static RuntimeException nothing(String reason) {
    return Problems.of(503, "nothing-to-judge-by", reason, "Mend the file that it names.");
  }

  static byte[] bytes(Edition edition) {
    return edition.text().getBytes(StandardCharsets.UTF_8);
  }
}
