package org.rollcall.quickstart.assess;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param source where the directory is read
 * @param directory the directory's name in organisation.yaml; empty to take the only one named
 *     there
 * @param organisation organisation.yaml
 * @param hr hr.csv
 * @param rules rules.yaml; empty for none
 * @param day as of which day contacts are judged
 * @param hrDay the day of the HR list; empty for the time of its file
 * @param out the folder that the result is written into
 */
record AssessOptions(
    Source source,
    Optional<String> directory,
    Path organisation,
    Path hr,
    Optional<Path> rules,
    LocalDate day,
    Optional<LocalDate> hrDay,
    Path out) {
  AssessOptions {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(hr, "hr");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(hrDay, "hrDay");
    Objects.requireNonNull(out, "out");
  }
}
