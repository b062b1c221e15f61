package org.rollcall.classifier.edition;

import java.nio.charset.StandardCharsets;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.classifier.rules.yaml.ReadRules;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.yaml.OrganisationFile;

/** Reads the texts of editions: what would be judged by with them. */
public final class EditionText {
  private EditionText() {}

  /**
   * The present basis with another text in the place of its own.
   *
   * @param rules the text of the present rules; they must pass their tests in a new organisation
   * @return what would be judged by, or every problem of the text
   */
  public static Loaded<Basis> on(Basis present, EditionKind kind, byte[] bytes, String rules) {
    return switch (kind) {
      case RULES -> withRules(present, bytes);
      case ORGANISATION -> withOrganisation(present, bytes, rules);
    };
  }

  private static Loaded<Basis> withRules(Basis present, byte[] bytes) {
    return switch (rules(bytes, new Domains(present.organisation(), present.day()))) {
      case Loaded.Good<RuleSet> good -> new Loaded.Good<>(present.with(good.value()));
      case Loaded.Broken<RuleSet> broken -> new Loaded.Broken<>(broken.problems());
    };
  }

  private static Loaded<Basis> withOrganisation(Basis present, byte[] bytes, String rules) {
    return switch (OrganisationFile.of(bytes, EditionKind.ORGANISATION.file())) {
      case Loaded.Good<Organisation> good -> {
        Domains domains = new Domains(good.value(), present.day());
        yield switch (rules(rules.getBytes(StandardCharsets.UTF_8), domains)) {
          case Loaded.Good<RuleSet> ignored -> new Loaded.Good<>(present.with(good.value()));
          case Loaded.Broken<RuleSet> broken -> new Loaded.Broken<>(broken.problems());
        };
      }
      case Loaded.Broken<Organisation> broken -> new Loaded.Broken<>(broken.problems());
    };
  }

  private static Loaded<RuleSet> rules(byte[] bytes, Domains domains) {
    return bytes.length == 0
        ? new Loaded.Good<>(RuleSet.none())
        : ReadRules.of(bytes, EditionKind.RULES.file(), domains);
  }
}
