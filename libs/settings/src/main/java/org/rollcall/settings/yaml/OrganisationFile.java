package org.rollcall.settings.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rollcall.contracts.DomainName;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Partner;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code organisation.yaml}. */
public final class OrganisationFile {
  private OrganisationFile() {}

  /**
   * Reads the file. Total: whatever the file holds, and also if there is none, it answers.
   *
   * @return what it says, or every problem that it has
   */
  public static Loaded<Organisation> read(Path file) {
    Problems problems = new Problems(file.toString());
    return SettingsText.read(file, problems)
        .map(text -> parse(text, problems))
        .orElseGet(() -> new Loaded.Broken<>(problems.all()));
  }

  /**
   * Reads what a file would hold.
   *
   * @param name how problems call it
   */
  public static Loaded<Organisation> of(byte[] bytes, String name) {
    Problems problems = new Problems(name);
    return SettingsText.of(bytes, problems)
        .map(text -> parse(text, problems))
        .orElseGet(() -> new Loaded.Broken<>(problems.all()));
  }

  static Loaded<Organisation> parse(SettingsText text, Problems problems) {
    Optional<Organisation> organisation =
        YamlTree.of(text.text(), problems)
            .flatMap(root -> organisation(root, text.hash(), problems));
    return organisation.isPresent() && problems.none()
        ? new Loaded.Good<>(organisation.get())
        : new Loaded.Broken<>(problems.all());
  }

  private static Optional<Organisation> organisation(Node root, String hash, Problems problems) {
    Optional<Section> head = Head.of(new Place(root, "", problems), "Organisation", "metadata");
    Optional<String> name =
        head.flatMap(section -> section.need("metadata"))
            .flatMap(place -> place.section("name"))
            .flatMap(metadata -> metadata.need("name"))
            .flatMap(Place::text);
    Optional<Section> spec =
        head.flatMap(section -> section.need("spec"))
            .flatMap(
                place ->
                    place.section(
                        "locales", "ownDomains", "partners", "addressLists", "hr", "costs"));
    return spec.flatMap(section -> organisation(name.orElse(""), section, hash, problems));
  }

  private static Optional<Organisation> organisation(
      String name, Section spec, String hash, Problems problems) {
    var locales = spec.need("locales").map(place -> Fields.unique(place, Fields::locale));
    var own = spec.need("ownDomains").map(place -> Fields.unique(place, OneHolder::own));
    var partners =
        spec.maybe("partners")
            .map(place -> OrganisationParts.partners(place, own.orElse(List.<DomainName>of())));
    var lists =
        spec.need("addressLists")
            .map(
                place ->
                    Fields.unique(place, false, OrganisationParts::addressList, AddressList::name));
    var hr = spec.need("hr").flatMap(OrganisationParts::hr);
    var costs = spec.need("costs").flatMap(OrganisationParts::costs);
    if (!problems.none()) {
      return Optional.empty();
    }
    return Optional.of(
        new Organisation(
            name,
            locales.orElseThrow(),
            own.orElseThrow(),
            partners.orElse(List.<Partner>of()),
            lists.orElseThrow(),
            hr.orElseThrow(),
            costs.orElseThrow(),
            hash));
  }
}
