package org.rollcall.classifier.basis.scheduled;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.edition.EditionKind;
import org.rollcall.classifier.edition.postgres.Editions;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.classifier.rules.yaml.ReadRules;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;
import org.rollcall.settings.yaml.OrganisationFile;

/**
 * The organisation and the rules as people have decided them. Called by one thread at a time, which
 * may block.
 */
@ApplicationScoped
class DecidedSettings {
  private final DecidedEdition<Organisation> organisation;
  private final DecidedEdition<RuleSet> rules;
  private final List<String> files;

  DecidedSettings(
      @ConfigProperty(name = "rollcall.organisation-file") Path organisationFile,
      @ConfigProperty(name = "rollcall.rules-file") Optional<Path> rulesFile,
      Editions editions,
      InstantSource clock) {
    this.organisation =
        new DecidedEdition<>(EditionKind.ORGANISATION, organisationFile, editions, clock);
    this.rules = new DecidedEdition<>(EditionKind.RULES, rulesFile.orElse(null), editions, clock);
    this.files =
        Stream.concat(Stream.of(organisationFile), rulesFile.stream()).map(Path::toString).toList();
  }

  /** Looks at the files and at the decisions; the rules' tests are asked with what judges. */
  void look(Instant now) {
    organisation.look(
        bytes -> OrganisationFile.of(bytes, files.getFirst()),
        bytes -> OrganisationFile.of(bytes, EditionKind.ORGANISATION.file()));
    organisation
        .active()
        .ifPresent(
            known -> {
              Domains domains = new Domains(known, LocalDate.ofInstant(now, ZoneOffset.UTC));
              rules.look(
                  bytes -> ReadRules.of(bytes, files.getLast(), domains), DecidedSettings::again);
            });
  }

  private static Loaded<RuleSet> again(byte[] bytes) {
    return bytes.length == 0
        ? new Loaded.Good<>(RuleSet.none())
        : ReadRules.again(bytes, EditionKind.RULES.file());
  }

  /** Both; empty as long as either is missing. */
  Optional<Decided> decided() {
    return organisation
        .active()
        .flatMap(known -> rules.active().map(rule -> new Decided(known, rule)));
  }

  List<Problem> organisationProblems() {
    return organisation.problems();
  }

  List<Problem> rulesProblems() {
    return rules.problems();
  }

  /** What two people are to decide about, e.g. {@code rules 4}. */
  List<String> waiting() {
    return Stream.concat(
            organisation.waiting().stream().map(number -> "organisation " + number),
            rules.waiting().stream().map(number -> "rules " + number))
        .toList();
  }

  /**
   * What people have decided.
   *
   * @param organisation who we are
   * @param rules what the organisation knows about its contacts
   */
  record Decided(Organisation organisation, RuleSet rules) {}
}
