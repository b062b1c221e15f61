package org.rollcall.quickstart.evaluate.yaml;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rollcall.classifier.linkage.ColumnType;
import org.rollcall.quickstart.evaluate.LinkageSpec;
import org.rollcall.quickstart.evaluate.Truth;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.DidYouMean;
import org.rollcall.settings.yaml.Head;
import org.rollcall.settings.yaml.Place;
import org.rollcall.settings.yaml.Problems;
import org.rollcall.settings.yaml.Section;
import org.rollcall.settings.yaml.SettingsText;
import org.rollcall.settings.yaml.YamlTree;

/** Reads a specification of kind {@code LinkageSpec}. */
public final class SpecFile {
  private SpecFile() {}

  /** Reads it; total, whatever the file holds. */
  public static Loaded<LinkageSpec> read(Path file) {
    Problems problems = new Problems(file.toString());
    Optional<LinkageSpec> spec =
        SettingsText.read(file, problems)
            .flatMap(text -> YamlTree.of(text.text(), problems))
            .flatMap(root -> Head.of(new Place(root, "", problems), "LinkageSpec", "metadata"))
            .flatMap(SpecFile::spec);
    return spec.isPresent() && problems.none()
        ? new Loaded.Good<>(spec.get())
        : new Loaded.Broken<>(problems.all());
  }

  private static Optional<LinkageSpec> spec(Section head) {
    Optional<String> name =
        head.need("metadata")
            .flatMap(place -> place.section("name"))
            .flatMap(metadata -> metadata.need("name"))
            .flatMap(Place::text);
    Optional<Section> spec =
        head.need("spec").flatMap(p -> p.section("recordId", "columns", "oneToOne", "truth"));
    Optional<String> id = spec.flatMap(s -> s.need("recordId")).flatMap(Place::text);
    Optional<Map<String, ColumnType>> columns =
        spec.flatMap(s -> s.need("columns")).flatMap(SpecFile::columns);
    Optional<Boolean> oneToOne = spec.flatMap(s -> s.maybe("oneToOne")).flatMap(Place::flag);
    Optional<Truth> truth = spec.flatMap(s -> s.maybe("truth")).flatMap(SpecFile::truth);
    if (name.isEmpty() || id.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LinkageSpec(name.get(), id.get(), columns.get(), oneToOne.orElse(false), truth));
  }

  private static Optional<Map<String, ColumnType>> columns(Place place) {
    Optional<Section> section = place.section();
    Map<String, ColumnType> columns = new LinkedHashMap<>();
    section.ifPresent(
        named -> {
          for (String column : named.keys()) {
            named.need(column).flatMap(SpecFile::type).ifPresent(type -> columns.put(column, type));
          }
        });
    if (section.isPresent() && section.get().keys().isEmpty()) {
      place.problem("empty-map", "no column is named", "Name at least one, as surname: surname.");
    }
    return section.map(named -> columns);
  }

  private static Optional<ColumnType> type(Place place) {
    List<String> known = Arrays.stream(ColumnType.values()).map(SpecFile::written).toList();
    return place
        .text()
        .flatMap(
            text -> {
              if (known.contains(text)) {
                return Optional.of(ColumnType.values()[known.indexOf(text)]);
              }
              place.problem(
                  "unknown-value",
                  "the type is none of " + String.join(", ", known),
                  DidYouMean.nearest(text, known)
                      .map(near -> "Did you mean " + near + "?")
                      .orElse("Choose one of them."));
              return Optional.empty();
            });
  }

  private static String written(ColumnType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Truth> truth(Place place) {
    Optional<Section> section = place.section("column", "idPattern");
    Optional<Place> column = section.flatMap(s -> s.maybe("column"));
    Optional<Place> pattern = section.flatMap(s -> s.maybe("idPattern"));
    if (section.isPresent() && column.isPresent() == pattern.isPresent()) {
      place.problem(
          "wrong-truth", "the truth is in one place", "Write either column or idPattern.");
      return Optional.empty();
    }
    return column.isPresent()
        ? column.get().text().map(Truth.InColumn::new)
        : pattern.flatMap(SpecFile::inId);
  }

  private static Optional<Truth> inId(Place place) {
    return place
        .text()
        .flatMap(
            text -> {
              try {
                Pattern pattern = Pattern.compile(text);
                if (pattern.matcher("").groupCount() > 0) {
                  return Optional.of(new Truth.InId(pattern));
                }
              } catch (PatternSyntaxException broken) {
                // Said below, as for a pattern without a group.
              }
              place.problem(
                  "not-a-pattern",
                  "this is no regular expression with a group",
                  "Put the part that is equal for the same person in brackets: rec-(\\d+)-.*");
              return Optional.empty();
            });
  }
}
