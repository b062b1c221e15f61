package org.rollcall.testkit.force;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.StringReader;
import java.text.Collator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForceTest {
  private static final Force FORCE = Force.usual();

  @Test
  void itIsTheSameForceEveryTime() {
    assertThat(Force.usual().ldif()).isEqualTo(FORCE.ldif());
    assertThat(Force.usual().hrCsv()).isEqualTo(FORCE.hrCsv());
  }

  @Test
  void itIsAsLargeAsASmallForce() {
    assertThat(FORCE.entries()).hasSizeGreaterThanOrEqualTo(500);
    assertThat(FORCE.internal()).hasSize(540);
    assertThat(Force.withStaff(50).internal()).hasSize(50);
  }

  @Test
  void anOutsiderIsTheFirstNameInTheList() {
    List<String> shown =
        FORCE.members().stream()
            .filter(Member::isInGlobalAddressList)
            .map(Member::displayName)
            .toList();
    for (String language : List.of("en-GB", "cy-GB")) {
      Collator order = Collator.getInstance(Locale.forLanguageTag(language));

      assertThat(shown.stream().min(order)).contains(FORCE.accident().displayName());
    }
    assertThat(FORCE.external()).contains(FORCE.accident().key());
    assertThat(FORCE.misplaced()).contains(FORCE.accident().key());
    assertThat(FORCE.accident().post().title()).isEqualTo("Community Scheme Co-ordinator");
  }

  @Test
  void everyKindIsThere() {
    for (Kind kind : Kind.values()) {
      assertThat(FORCE.all(kind)).as("%s", kind).isNotEmpty();
    }
    Set<String> staffNames =
        FORCE.all(Kind.STAFF).stream().map(Member::displayName).collect(Collectors.toSet());
    assertThat(FORCE.all(Kind.NAMESAKE))
        .allSatisfy(
            namesake -> {
              assertThat(staffNames).contains(namesake.displayName());
              assertThat(namesake.mail()).doesNotEndWith(Force.OWN_DOMAIN);
            });
  }

  @Test
  void misplacedAreTheVisibleOutsidersAndHiddenOnesAreNot() {
    assertThat(FORCE.misplaced()).hasSize(11);
    assertThat(FORCE.external()).hasSize(31).containsAll(FORCE.misplaced());
    assertThat(FORCE.members().stream().filter(Member::hidden)).hasSize(5);
  }

  @Test
  void personnelKnowsEverybodyInServiceByNumberOrAddress() {
    Map<String, String[]> rows =
        FORCE
            .hrCsv()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.toMap(row -> row[0], Function.identity()));
    Set<String> numbers = rows.values().stream().map(row -> row[1]).collect(Collectors.toSet());
    Set<String> addresses = rows.values().stream().map(row -> row[6]).collect(Collectors.toSet());

    assertThat(rows.values()).allSatisfy(row -> assertThat(row).hasSize(15));
    assertThat(FORCE.all(Kind.STAFF))
        .allMatch(
            member ->
                member.employeeNumber() != null
                    ? numbers.contains(member.employeeNumber())
                    : addresses.contains(member.mail()));
    assertThat(rows.values().stream().filter(row -> row[12].equals("LEFT"))).hasSize(12);
    assertThat(addresses).noneMatch(address -> address.contains("cymuned"));
  }

  @Test
  void everyEntryHasAnAddressAndAnIdOfItsOwn() throws Exception {
    Set<String> ids = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    try (LDIFReader reader = new LDIFReader(new BufferedReader(new StringReader(FORCE.ldif())))) {
      for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
        if (entry.hasAttribute("mail")) {
          assertThat(ids.add(entry.getAttributeValue("entryUUID"))).isTrue();
          assertThat(addresses.add(entry.getAttributeValue("mail"))).isTrue();
        }
      }
    }
    assertThat(ids).hasSize(FORCE.members().size() + 6);
    assertThat(addresses).allMatch(address -> address.endsWith(".example"));
  }

  @Test
  void theFilesNameWhatTheyBelongTo() {
    assertThat(FORCE.directoriesYaml("ldap://127.0.0.1:1389"))
        .contains("url: ldap://127.0.0.1:1389", "security: PLAIN_LOOPBACK");
    assertThat(FORCE.directoriesYaml("ldaps://localhost:1", "LDAPS", "ca.pem"))
        .contains("security: LDAPS\n      caFile: ca.pem\n");
    assertThat(FORCE.organisationYaml()).contains(Force.GLOBAL_ADDRESS_LIST, Force.PARTNER_LIST);
    assertThat(Arrays.asList(FORCE.toString(), FORCE.accident().toString()))
        .noneMatch(text -> text.contains("Abbott"));
  }
}
