package org.rollcall.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.yaml.DirectoriesFile;
import org.rollcall.settings.yaml.OrganisationFile;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.graph.GraphSimulator;

class DemoTenantTest {
  @TempDir private Path folder;
  private final Force force = Force.usual();
  private final GraphSimulator graph = GraphSimulator.start();
  private final DemoTenant tenant = DemoTenant.settle(force, graph);

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void itsPartsFitIntoTheForcesFiles() throws IOException {
    Organisation organisation =
        good(OrganisationFile.read(write(force.organisationYaml(tenant.list()))));
    List<DirectorySettings> directories =
        good(
            DirectoriesFile.read(
                write(force.directoriesYaml("ldap://127.0.0.1:1389") + tenant.settings())));

    assertThat(organisation.listsOf(DemoTenant.DIRECTORY))
        .singleElement()
        .satisfies(
            list -> {
              assertThat(list.scope()).isEqualTo(AddressList.Scope.INTERNAL);
              assertThat(list.baseDn()).isEqualTo(AddressList.NO_BASE);
            });
    assertThat(organisation.listsOf(Force.DIRECTORY)).hasSize(2);
    assertThat(directories)
        .filteredOn(GraphDirectory.class::isInstance)
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo(DemoTenant.DIRECTORY));
  }

  @Test
  void oneOutsiderStandsAmongThoseInService() {
    assertThat(graph.contacts().count()).isEqualTo(1);
    assertThat(graph.users().count()).isEqualTo(force.all(Kind.STAFF).size());
    assertThat(tenant.misplaced().id()).isEqualTo(force.accident().key().id());
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "settings", ".yaml"), yaml);
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> good -> good.value();
      case Loaded.Broken<T> broken -> throw new AssertionError(broken.text());
    };
  }
}
