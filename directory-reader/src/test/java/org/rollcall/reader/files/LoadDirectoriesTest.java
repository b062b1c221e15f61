package org.rollcall.reader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.reader.reading.Directory;
import org.rollcall.reader.reading.SourceStatus;
import org.rollcall.testkit.force.Force;

class LoadDirectoriesTest {
  private static final Force FORCE = Force.withStaff(10);
  private static final String URL = "ldap://127.0.0.1:1389";

  private static final String TENANT =
      """
      apiVersion: rollcall/v1
      kind: Directories
      spec:
        directories:
          - name: tenant
            kind: GRAPH
            tenant: heddlugorllewin.onmicrosoft.com
            clientId: 11111111-2222-3333-4444-555555555555
            credential: {certificateFile: reader.pem}
      """;

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

  @Test
  void aTenantsListsHaveNoBaseAndAskForWhatIsRead() throws IOException {
    Directories directories =
        loaded(listed("filter: (&(objectClass=user)(userType=Guest))"), TENANT);

    assertThat(directories.problems()).isEmpty();
    assertThat(directories.all())
        .singleElement()
        .satisfies(
            tenant ->
                assertThat(tenant.source().status().kind())
                    .isEqualTo(SourceStatus.Kind.GRAPH_DELTA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          filter: (shoeSize=44)                      | unknown-graph-property | Use one of
          filter: (mail:caseExactMatch:=x)           | list-filter            | extensible
          filter: (mail=*) ## baseDn: ou=people,dc=x | graph-list-with-base   | Leave baseDn out
          """)
  void aTenantsListThatWouldLookEmptyIsAProblem(String list, String code, String mend)
      throws IOException {
    Directories directories = loaded(listed(list), TENANT);

    assertThat(directories.all()).isEmpty();
    assertThat(directories.problems().orElseThrow()).contains(code).contains(mend);
  }

  @Test
  void aListOfAnLdapDirectoryNeedsItsBase() throws IOException {
    Directories directories =
        loaded(
            FORCE.organisationYaml().replaceFirst("\n *baseDn: [^\n]*", ""),
            FORCE.directoriesYaml(URL));

    assertThat(directories.all()).isEmpty();
    assertThat(directories.problems().orElseThrow()).contains("list-without-base");
  }

  /** An organisation whose one list is a tenant's, with these lines. */
  private static String listed(String lines) {
    String list =
        """
        addressLists:
            - name: Guests
              directory: tenant
              scope: SHARED
              @lines@
              hiddenWhen: {attribute: hideFromAddressLists, value: "true"}
              sortBy: displayName
          hr:\
        """
            .replace("@lines@", lines.replace(" ## ", "\n      "));
    return FORCE
        .organisationYaml()
        .replaceFirst("(?s)addressLists:.*  hr:", Matcher.quoteReplacement(list));
  }

  private Directories loaded(String organisation, String directories) throws IOException {
    Path first = Files.writeString(folder.resolve("organisation.yaml"), organisation);
    Path second = Files.writeString(folder.resolve("directories.yaml"), directories);
    return new LoadDirectories(InstantSource.system())
        .load(Optional.of(first), Optional.of(second));
  }
}
