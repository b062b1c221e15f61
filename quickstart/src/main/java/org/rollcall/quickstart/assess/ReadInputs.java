package org.rollcall.quickstart.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.classifier.rules.yaml.ReadRules;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;
import org.rollcall.settings.yaml.OrganisationFile;

/** Reads all inputs, and refuses the first that breaks its syntax: nothing is written then. */
record ReadInputs(AssessOptions options, Phases phases) {
  private static final String UNNAMED = "directory";
  private static final int MOST_SHOWN = 20;

  Inputs read() {
    Organisation organisation = good(OrganisationFile.read(options.organisation()));
    String name = options.directory().orElseGet(() -> directory(organisation));
    List<AddressList> lists = organisation.listsOf(name);
    RuleSet rules = phases.time("reading rules", () -> ruleSet(organisation));
    Inputs.Hr hr = phases.time("reading HR", () -> hr(organisation));
    DirectoryRead directory = phases.time("reading the directory", () -> directory(name, lists));
    return new Inputs(
        organisation,
        directory,
        hr,
        rules,
        options.day(),
        List.of(directory.input(), organisation(organisation), hr(hr), rules(rules)));
  }

  private DirectoryRead directory(String name, List<AddressList> lists) {
    return switch (options.source()) {
      case Source.Ldif ldif -> new ReadExportedDirectory(ldif.file(), name, lists).read();
      case Source.Ldap ldap -> new ReadLiveDirectory(ldap, name, lists).read();
    };
  }

  /** The rules' own tests are asked by the domains of the same organisation. */
  private RuleSet ruleSet(Organisation organisation) {
    Domains domains = new Domains(organisation, options.day());
    return options
        .rules()
        .map(file -> good(ReadRules.read(file, domains)))
        .orElseGet(RuleSet::none);
  }

  /** The only directory that the lists name. */
  private String directory(Organisation organisation) {
    List<String> named =
        organisation.addressLists().stream()
            .map(AddressList::directory)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (named.size() > 1) {
      throw CannotGoOn.usage(
          options.organisation() + " has lists of several directories: " + String.join(", ", named),
          "say with --directory which of them is assessed.");
    }
    return named.isEmpty() ? UNNAMED : named.getFirst();
  }

  private Inputs.Hr hr(Organisation organisation) {
    return switch (HrFile.read(options.hr())) {
      case HrRead.Refused refused -> throw broken(refused.problems());
      case HrRead.Accepted accepted -> {
        LocalDate day = options.hrDay().orElseGet(() -> dayOf(options.hr()));
        Duration age = Duration.ofDays(Math.max(0, options.day().toEpochDay() - day.toEpochDay()));
        yield new Inputs.Hr(
            accepted.feed(),
            day,
            FeedCondition.of(accepted.feed().size(), age, Optional.empty(), organisation.hr()),
            accepted.problems().stream().map(Remark::of).toList());
      }
    };
  }

  private static LocalDate dayOf(Path file) {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    } catch (IOException gone) {
      throw CannotGoOn.usage(
          "the time of " + file + " cannot be read", "say with --hr-as-of of which day it is.");
    }
  }

  private Input organisation(Organisation organisation) {
    return new Input(
        "organisation",
        nameOf(options.organisation()),
        organisation.hash(),
        organisation.name() + ", " + organisation.addressLists().size() + " lists");
  }

  private Input hr(Inputs.Hr hr) {
    String says = hr.feed().count() + " persons in " + hr.feed().size().rows() + " rows";
    return new Input("hr", nameOf(options.hr()), hr.feed().hash(), says);
  }

  private Input rules(RuleSet rules) {
    return options
        .rules()
        .map(
            file ->
                new Input(
                    "rules",
                    nameOf(file),
                    rules.hash(),
                    rules.name()
                        + " version "
                        + rules.version()
                        + ", "
                        + rules.rules().size()
                        + " rules"))
        .orElseGet(() -> new Input("rules", "none", "", "no rules were given"));
  }

  private static String nameOf(Path file) {
    return Objects.toString(file.getFileName(), "");
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> good.value();
      case Loaded.Broken<T> broken -> throw broken(broken.problems());
    };
  }

  private static CannotGoOn broken(List<Problem> problems) {
    if (problems.size() == 1) {
      Problem one = problems.getFirst();
      return CannotGoOn.usage(placed(one), one.mend());
    }
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(Problem::text)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    int more = problems.size() - MOST_SHOWN;
    return CannotGoOn.usage(
        problems.size() + " problems:" + shown + (more > 0 ? "\n  and " + more + " more" : ""),
        "correct each as its line says.");
  }

  private static String placed(Problem problem) {
    String text = problem.text();
    return text.substring(0, text.length() - problem.mend().length() - 2);
  }
}
