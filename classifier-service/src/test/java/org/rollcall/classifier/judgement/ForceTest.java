package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrRead;
import org.rollcall.classifier.hr.file.HrFile;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Listing;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.Loaded;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.yaml.OrganisationFile;
import org.rollcall.testkit.force.Force;
import org.rollcall.testkit.force.Kind;
import org.rollcall.testkit.force.Member;

/** A whole fictional force, judged from its own files. */
@SuppressWarnings("NullAway.Init")
class ForceTest {
  private final Force force = Force.usual();
  private Map<EntryKey, JudgedContact> judged;

  @BeforeEach
  void judgeEverybody(@TempDir Path folder) throws IOException {
    Path yaml = Files.writeString(folder.resolve("organisation.yaml"), force.organisationYaml());
    Path csv = Files.writeString(folder.resolve("hr.csv"), force.hrCsv());
    Loaded.Good<Organisation> organisation =
        (Loaded.Good<Organisation>) OrganisationFile.read(yaml);
    HrRead.Accepted hr = (HrRead.Accepted) HrFile.read(csv);
    assertThat(hr.problems()).isEmpty();
    JudgeEntry judgeEntry =
        new Court(organisation.value(), hr.feed(), FeedCondition.FRESH, Fixture.TODAY).entries();
    judged =
        force.members().stream()
            .map(member -> judgeEntry.judge(entry(member)))
            .collect(Collectors.toMap(JudgedContact::key, Function.identity()));
  }

  @Test
  void everyOutsiderIsExternalAndNobodyElseIs() {
    assertThat(with(Verdict.EXTERNAL)).isEqualTo(force.external());
  }

  @Test
  void everybodyInServiceIsInternalAndNobodyElseIs() {
    Set<EntryKey> inService =
        force.all(Kind.STAFF).stream().map(Member::key).collect(Collectors.toSet());
    assertThat(with(Verdict.INTERNAL)).isEqualTo(inService);
  }

  @Test
  void preciselyTheMisplacedAreMisplaced() {
    assertThat(
            judged.values().stream()
                .filter(JudgedContact::isMisplaced)
                .map(JudgedContact::key)
                .collect(Collectors.toSet()))
        .isEqualTo(force.misplaced());
  }

  private Set<EntryKey> with(Verdict verdict) {
    return judged.values().stream()
        .filter(contact -> contact.verdict() == verdict)
        .map(JudgedContact::key)
        .collect(Collectors.toSet());
  }

  private static ObservedEntry entry(Member member) {
    return new ObservedEntry(
        member.key(),
        1,
        member.dn(),
        List.of("person"),
        List.of(),
        new EntryNames(member.given(), member.surname(), member.displayName(), null),
        List.of(new ObservedAddress(member.mail(), AddressRole.PRIMARY)),
        new EntryWork(member.phone(), null, null, null, member.employeeNumber()),
        List.of(),
        0,
        member.isInGlobalAddressList()
            ? List.of(new Listing(Force.GLOBAL_ADDRESS_LIST, member.displayName()))
            : List.of(),
        member.hidden(),
        "content");
  }
}
