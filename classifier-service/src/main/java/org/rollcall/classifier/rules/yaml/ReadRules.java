package org.rollcall.classifier.rules.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.domain.Domains;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.yaml.Head;
import org.rollcall.settings.yaml.Place;
import org.rollcall.settings.yaml.Problems;
import org.rollcall.settings.yaml.Section;
import org.rollcall.settings.yaml.SettingsText;
import org.rollcall.settings.yaml.YamlTree;

/** Reads {@code rules.yaml}. Total: whatever it holds, and also if there is none, it answers. */
public final class ReadRules {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?");

  private ReadRules() {}

  /**
   * Reads a file and asks the rules' own tests.
   *
   * @param domains by which the tests are asked: which domains are ours
   * @return the rules, or every problem that the file has
   */
  public static Loaded<RuleSet> read(Path file, Domains domains) {
    Problems problems = new Problems(file.toString());
    return loaded(SettingsText.read(file, problems), problems, domains);
  }

  /**
   * Reads what a file would hold and asks the rules' own tests.
   *
   * @param name how problems call it
   * @param domains by which the tests are asked: which domains are ours
   */
  public static Loaded<RuleSet> of(byte[] bytes, String name, Domains domains) {
    Problems problems = new Problems(name);
    return loaded(SettingsText.of(bytes, problems), problems, domains);
  }

  /**
   * Reads rules that were admitted before. Their tests are not asked again: an agreement with a
   * partner that has ended since must not leave us without rules.
   */
  public static Loaded<RuleSet> again(byte[] bytes, String name) {
    Problems problems = new Problems(name);
    return loaded(SettingsText.of(bytes, problems), problems, null);
  }

  private static Loaded<RuleSet> loaded(
      Optional<SettingsText> text, Problems problems, @Nullable Domains domains) {
    Optional<RuleSet> rules =
        text.flatMap(
            known ->
                YamlTree.of(known.text(), problems)
                    .flatMap(root -> Head.of(new Place(root, "", problems), "RuleSet", "metadata"))
                    .flatMap(head -> rules(head, known.hash(), domains)));
    return rules.isPresent() && problems.none()
        ? new Loaded.Good<>(rules.get())
        : new Loaded.Broken<>(problems.all());
  }

  private static Optional<RuleSet> rules(Section head, String hash, @Nullable Domains domains) {
    Optional<Section> metadata =
        head.need("metadata").flatMap(place -> place.section("name", "version"));
    Optional<String> name = metadata.flatMap(found -> found.need("name")).flatMap(ReadRules::name);
    Optional<Integer> version =
        metadata
            .flatMap(found -> found.need("version"))
            .flatMap(place -> place.whole(1, Integer.MAX_VALUE));
    Optional<List<WrittenRule>> written =
        head.need("spec")
            .flatMap(place -> place.section("rules"))
            .flatMap(spec -> spec.need("rules"))
            .map(place -> RuleParts.rules(place, domains));
    return head.place().problems().none() && written.isPresent()
        ? Optional.of(
            RuleSet.of(
                name.orElseThrow(),
                version.orElseThrow(),
                hash,
                written.get().stream().map(WrittenRule::rule).toList()))
        : Optional.empty();
  }

  static Optional<String> name(Place place) {
    Optional<String> text = place.text();
    if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
      place.problem(
          "not-a-name",
          "a name here is letters, digits, dots and hyphens, at most 63",
          "Write it like marked-external.");
      return Optional.empty();
    }
    return text;
  }
}
