package org.rollcall.settings.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.DirectorySettings.Vanishing;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdapDirectory.Account;
import org.rollcall.settings.LdapDirectory.Seat;
import org.rollcall.settings.LdapDirectory.Security;
import org.rollcall.settings.LdapDirectory.View;
import org.rollcall.settings.LdapDirectory.Writer;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Problem;

class DirectoriesFileTest {
  private static final Path FILE = Path.of("/etc/rollcall/directories.yaml");
  private static final String SMALL =
      """
      apiVersion: rollcall/v1
      kind: Directories
      spec:
        directories:
          - name: west
            url: ldaps://ldap.example
            security: LDAPS
            baseDn: dc=example
            filter: (mail=*)
            reader: {bindDn: "cn=reader,dc=example", passwordFile: reader.password}
      """;
  private static final String FULL =
      """
      apiVersion: rollcall/v1
      kind: Directories
      spec:
        directories:
          - name: east
            url: ldap://127.0.0.1:10389
            security: PLAIN_LOOPBACK
            caFile: ../ca.pem
            baseDn: dc=example
            filter: (|(mail=*)(objectClass=groupOfNames))
            pageSize: 100
            timeout: PT5S
            schedule: PT15M
            vanishing: {count: 7, percent: 2.5}
            reader: {bindDn: "cn=reader,dc=example", passwordFile: /run/secrets/reader}
            seat:
              bindDn: "cn=officer,dc=example"
              passwordFile: officer.password
              views:
                - {list: Everybody, baseDn: "ou=people,dc=example", filter: "(mail=*)"}
            writer:
              bindDn: "cn=writer,dc=example"
              passwordFile: writer.password
              attributes: [msExchHideFromAddressLists, 1.2.840.113556.1.4.102]
      """;

  private static Loaded<List<DirectorySettings>> parse(String text) {
    return DirectoriesFile.parse(
        new SettingsText(text, "hash"), FILE, new Problems("directories.yaml"));
  }

  private static List<Problem> problemsOf(String text) {
    return parse(text) instanceof Loaded.Broken<List<DirectorySettings>> broken
        ? broken.problems()
        : List.of();
  }

  @Test
  void fillsInTheDefaults() {
    assertThat(parse(SMALL))
        .isEqualTo(
            new Loaded.Good<>(
                List.of(
                    new LdapDirectory(
                        "west",
                        URI.create("ldaps://ldap.example:636"),
                        Security.LDAPS,
                        null,
                        "dc=example",
                        "(mail=*)",
                        500,
                        Duration.ofSeconds(30),
                        null,
                        LdapDirectory.Tracking.USUAL,
                        null,
                        null,
                        new Vanishing(25, 5, 5),
                        new Account(
                            "cn=reader,dc=example", Path.of("/etc/rollcall/reader.password")),
                        null,
                        null))));
  }

  @Test
  void readsEverythingThatAGoodFileSays() {
    assertThat(parse(FULL))
        .isEqualTo(
            new Loaded.Good<>(
                List.of(
                    new LdapDirectory(
                        "east",
                        URI.create("ldap://127.0.0.1:10389"),
                        Security.PLAIN_LOOPBACK,
                        Path.of("/etc/ca.pem"),
                        "dc=example",
                        "(|(mail=*)(objectClass=groupOfNames))",
                        100,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(15),
                        LdapDirectory.Tracking.USUAL,
                        null,
                        null,
                        new Vanishing(7, 2.5, 5),
                        new Account("cn=reader,dc=example", Path.of("/run/secrets/reader")),
                        new Seat(
                            new Account(
                                "cn=officer,dc=example", Path.of("/etc/rollcall/officer.password")),
                            List.of(new View("Everybody", "ou=people,dc=example", "(mail=*)"))),
                        new Writer(
                            new Account(
                                "cn=writer,dc=example", Path.of("/etc/rollcall/writer.password")),
                            List.of("msExchHideFromAddressLists", "1.2.840.113556.1.4.102"))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ldap://localhost", "ldap://127.255.3.4:1389", "ldap://[::1]:1389"})
  void acceptsPlainConnectionsToLoopbackOnly(String url) {
    assertThat(problemsOf(FULL.replace("ldap://127.0.0.1:10389", url))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}: {3} at line {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ldap://127.0.0.1:10389        | ldap://ldap.example             | 6  | plain-not-loopback | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://127.0.0.1.evil.example   | 6  | plain-not-loopback | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://localhost.example        | 6  | plain-not-loopback | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://[2001:db8::1]            | 6  | plain-not-loopback | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldaps://127.0.0.1               | 6  | security-mismatch  | spec.directories[0].url
          security: PLAIN_LOOPBACK      | security: LDAPS                 | 6  | security-mismatch  | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://127.0.0.1/dc=example     | 6  | not-an-ldap-url    | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://me:secret@127.0.0.1      | 6  | not-an-ldap-url    | spec.directories[0].url
          ldap://127.0.0.1:10389        | ldap://127.0.0.1:70000          | 6  | not-an-ldap-url    | spec.directories[0].url
          ldap://127.0.0.1:10389        | http://127.0.0.1                | 6  | not-an-ldap-url    | spec.directories[0].url
          name: east                    | name: East                      | 5  | not-a-name         | spec.directories[0].name
          pageSize: 100                 | pageSize: 501                   | 11 | out-of-range       | spec.directories[0].pageSize
          timeout: PT5S                 | timeout: 5s                     | 12 | not-a-duration     | spec.directories[0].timeout
          timeout: PT5S                 | timeout: PT0S                   | 12 | out-of-range       | spec.directories[0].timeout
          timeout: PT5S                 | timeOut: PT5S                   | 12 | unknown-key        | spec.directories[0].timeOut
          percent: 2.5                  | percent: 250                    | 14 | out-of-range       | spec.directories[0].vanishing.percent
          passwordFile: /run/secrets/reader | password: hunter2           | 15 | unknown-key        | spec.directories[0].reader.password
          filter: "(mail=*)"            | filter: "(mail=*"               | 20 | not-a-filter       | spec.directories[0].seat.views[0].filter
          1.2.840.113556.1.4.102        | m@il                            | 24 | not-a-name         | spec.directories[0].writer.attributes[1]
          [msExchHideFromAddressLists, 1.2.840.113556.1.4.102] | []       | 24 | empty-list         | spec.directories[0].writer.attributes
          """)
  void namesLineAndFieldOfAMistake(
      String instead, String mistake, int line, String code, String field) {
    // Given
    String text = FULL.replace(instead, mistake);
    assertThat(text).isNotEqualTo(FULL);
    // When
    List<Problem> problems = problemsOf(text);
    // Then
    assertThat(problems)
        .extracting(Problem::code, Problem::line, Problem::field)
        .contains(org.assertj.core.groups.Tuple.tuple(code, line, field));
  }

  @Test
  void neverRepeatsASecretThatStandsInTheWrongPlace() {
    assertThat(problemsOf(FULL.replace("passwordFile: /run/secrets/reader", "password: hunter2")))
        .extracting(Problem::text)
        .noneMatch(text -> text.contains("hunter2"));
  }

  @Test
  void refusesTwoDirectoriesOfOneName() {
    String second = SMALL.substring(SMALL.indexOf("    - name"));
    assertThat(problemsOf(SMALL + second))
        .extracting(Problem::code)
        .containsExactly("duplicate-item");
  }

  @Property(tries = 500)
  void answersToAnyText(@ForAll String text) {
    assertThat(parse(text)).isInstanceOf(Loaded.Broken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn=reader,dc=example", "reader@example.org", "EXAMPLE\\\\reader"})
  void whoSignsInIsADnOrANameOfActiveDirectory(String name) {
    assertThat(problemsOf(SMALL.replace("cn=reader,dc=example", name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader", "reader@", "@example.org", "a@b@c", "two words@example.org"})
  void whoSignsInIsNothingElse(String name) {
    assertThat(problemsOf(SMALL.replace("cn=reader,dc=example", name)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("not-a-bind-name"));
  }
}
