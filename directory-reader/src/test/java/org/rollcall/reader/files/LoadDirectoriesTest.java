package org.rollcall.reader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.reader.reading.Directory;
import org.rollcall.testkit.force.Force;

class LoadDirectoriesTest {
  private static final Force FORCE = Force.withStaff(10);
  private static final String URL = "ldap://127.0.0.1:1389";

  @TempDir Path folder;

  @Test
  void filesThatFitTogetherAreLoaded() throws IOException {
    Directories directories = loaded(FORCE.organisationYaml(), FORCE.directoriesYaml(URL));

    assertThat(directories.problems()).isEmpty();
    assertThat(directories.all()).extracting(Directory::name).containsExactly(Force.DIRECTORY);
  }

  @Test
  void aListOutsideWhatIsReadIsAProblemAndNothingIsRead() throws IOException {
    Directories directories =
        loaded(
            FORCE.organisationYaml().replace("dc=heddlu-gorllewin,dc=example", "dc=other"),
            FORCE.directoriesYaml(URL));

    assertThat(directories.all()).isEmpty();
    assertThat(directories.problems().orElseThrow())
        .contains("organisation.yaml")
        .contains("spec.addressLists[" + Force.GLOBAL_ADDRESS_LIST + "].baseDn")
        .contains("list-outside-directory")
        .contains("Correct it");
  }

  @Test
  void aListOfADirectoryThatNobodyNamesIsAProblem() throws IOException {
    Directories directories =
        loaded(
            FORCE.organisationYaml().replace("directory: force", "directory: elsewhere"),
            FORCE.directoriesYaml(URL));

    assertThat(directories.all()).isEmpty();
    assertThat(directories.problems().orElseThrow())
        .contains("unknown-directory")
        .contains("elsewhere")
        .contains("Name one of " + Force.DIRECTORY);
  }

  private Directories loaded(String organisation, String directories) throws IOException {
    Path first = Files.writeString(folder.resolve("organisation.yaml"), organisation);
    Path second = Files.writeString(folder.resolve("directories.yaml"), directories);
    return new LoadDirectories(InstantSource.system())
        .load(Optional.of(first), Optional.of(second));
  }
}
