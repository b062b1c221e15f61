package org.rollcall.quickstart.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.yaml.DirectoriesFile;
import org.rollcall.settings.yaml.OrganisationFile;
import org.rollcall.testkit.embedded.EmbeddedDirectory;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Member;

/**
 * The fictional force: its directories, and the files that tell the services about them. Each
 * service gets a folder of its own with no password in it that is not its business.
 */
final class DemoForce {
  private final Force force;
  private final EmbeddedDirectory directory;
  private final DemoTenant tenant;
  private final DemoFolder folder;

  private DemoForce(
      Force force, EmbeddedDirectory directory, DemoTenant tenant, DemoFolder folder) {
    this.force = force;
    this.directory = directory;
    this.tenant = tenant;
    this.folder = folder;
  }

  /** Writes the files for a directory and a tenant that run. */
  static DemoForce writeFiles(
      Force force, EmbeddedDirectory directory, DemoTenant tenant, DemoFolder folder)
      throws IOException {
    DemoForce demo = new DemoForce(force, directory, tenant, folder);
    for (Service service : Service.values()) {
      demo.write(service, "organisation.yaml", force.organisationYaml(tenant.list()));
    }
    demo.write(Service.CLASSIFIER, "hr.csv", force.hrCsv());
    for (Service service : List.of(Service.READER, Service.REMEDIATION)) {
      String directories = force.directoriesYaml(directory.url()) + tenant.settings();
      demo.write(service, "directories.yaml", directories);
    }
    demo.write(Service.READER, "reader.password", directory.reader().password());
    demo.write(Service.READER, "graph.token", tenant.token());
    for (Service service : List.of(Service.READER, Service.REMEDIATION)) {
      demo.write(service, "officer.password", directory.officer().password());
    }
    demo.write(Service.REMEDIATION, "writer.password", directory.writer().password());
    return demo;
  }

  private void write(Service service, String name, String content) throws IOException {
    folder.write(service.folder() + "/" + name, content);
  }

  private Path file(Service service, String name) {
    return folder.root().resolve(service.folder()).resolve(name);
  }

  /** Where a service finds its files. */
  Map<String, String> settingsFor(Service service) {
    Map<String, String> settings = new HashMap<>();
    settings.put("rollcall.organisation-file", file(service, "organisation.yaml").toString());
    switch (service) {
      case READER, REMEDIATION ->
          settings.put("rollcall.directories-file", file(service, "directories.yaml").toString());
      case CLASSIFIER -> settings.put("rollcall.hr-file", file(service, "hr.csv").toString());
    }
    return settings;
  }

  /** How many entries the directory holds. */
  int size() {
    return force.entries().size();
  }

  /** The second directory. */
  DemoTenant tenant() {
    return tenant;
  }

  /** The community-scheme member who is first in the list. */
  Member accident() {
    return force.accident();
  }

  /** The directory as an ordinary user reaches it. */
  LdapDirectory ordinarySeat() {
    return good(DirectoriesFile.read(file(Service.REMEDIATION, "directories.yaml"))).stream()
        .filter(LdapDirectory.class::isInstance)
        .map(LdapDirectory.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** What the organisation says about itself. */
  Organisation organisation() {
    return good(OrganisationFile.read(file(Service.REMEDIATION, "organisation.yaml")));
  }

  /** The list of internal people. */
  AddressList globalAddressList() {
    return organisation().addressLists().stream()
        .filter(list -> list.name().equals(Force.GLOBAL_ADDRESS_LIST))
        .findFirst()
        .orElseThrow();
  }

  /** Where it listens. */
  String url() {
    return directory.url();
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> good.value();
      case Loaded.Broken<T> broken ->
          throw new IllegalStateException("the demo's own files are broken: " + broken.text());
    };
  }
}
