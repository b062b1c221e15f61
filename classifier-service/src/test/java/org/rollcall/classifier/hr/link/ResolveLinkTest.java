package org.rollcall.classifier.hr.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.EntryKey;

class ResolveLinkTest {
  private static final EntryKey ME = new EntryKey("force", "id-1");
  private static final EntryKey OTHER = new EntryKey("force", "id-2");

  @Test
  void whoeverIsAheadInMoreThanTheNameIsLinked() {
    Link link = link(likely("P1", 9, 6), likely("P2", 2, 0));

    assertThat(link)
        .isInstanceOfSatisfying(
            Link.ByRecord.class,
            found -> {
              assertThat(found.person()).contains("P1");
              assertThat(found.margin()).isEqualTo(7);
            });
  }

  @Test
  void aNameAloneIsNeverALinkHoweverRareItIs() {
    Link link = link(likely("P1", 40, 0));

    assertThat(link).isInstanceOf(Link.NameOnly.class);
    assertThat(link.person()).isEmpty();
    assertThat(link.candidates()).extracting(Candidate::person).containsExactly("P1");
  }

  @Test
  void twoPersonsWithinTheMarginAreBothNamed() {
    Link link = link(likely("P1", 9, 6), likely("P2", 6.5, 6));

    assertThat(link).isInstanceOf(Link.Ambiguous.class);
    assertThat(link.candidates()).extracting(Candidate::person).containsExactly("P1", "P2");
  }

  @Test
  void exactlyTheMarginIsEnough() {
    assertThat(link(likely("P1", 9, 6), likely("P2", 6, 6))).isInstanceOf(Link.ByRecord.class);
  }

  @Test
  void tooFewBitsAreNoLink() {
    assertThat(link(likely("P1", ResolveLink.SOLID - 0.1, 3))).isInstanceOf(Link.NameOnly.class);
    assertThat(link(likely("P1", ResolveLink.SOLID, 3))).isInstanceOf(Link.ByRecord.class);
  }

  @Test
  void whoIsTakenByAKeyIsOutOfQuestion() {
    Claim key = new Claim(OTHER, "P1", true, 0);

    Link link = link(true, List.of(key), likely("P1", 9, 6), likely("P2", 8, 6));

    assertThat(link.person()).contains("P2");
  }

  @Test
  void aSecondContactThatClaimsThePersonLeavesBothOpen() {
    Claim rival = new Claim(OTHER, "P1", false, 7);

    Link link = link(true, List.of(rival), likely("P1", 9, 6));

    assertThat(link)
        .isInstanceOfSatisfying(
            Link.Ambiguous.class, open -> assertThat(open.claimedElsewhere()).isTrue());
  }

  @Test
  void aWeakerSecondContactDoesNotMatter() {
    Claim rival = new Claim(OTHER, "P1", false, 6);

    assertThat(link(true, List.of(rival), likely("P1", 9, 6)).person()).contains("P1");
  }

  @Test
  void onesOwnClaimIsNoRival() {
    Claim own = new Claim(ME, "P1", false, 9);

    assertThat(link(true, List.of(own), likely("P1", 9, 6)).person()).contains("P1");
  }

  @Test
  void anOutsiderIsNotAPersonWhoHasAMailboxOfOurs() {
    Claim mailbox = new Claim(OTHER, "P1", false, 5);

    assertThat(link(false, List.of(mailbox), likely("P1", 20, 6)).person()).isEmpty();
    assertThat(link(false, List.of(), likely("P1", 20, 6)).person()).contains("P1");
  }

  @Test
  void aFirstClaimIsAheadOfTheOthersWhateverTheirOrder() {
    List<Claim> claims =
        List.of(
            new Claim(OTHER, "P1", false, 7),
            new Claim(ME, "P1", false, 9),
            new Claim(new EntryKey("force", "id-3"), "P1", false, 8));

    for (List<Claim> order : List.of(claims, claims.reversed())) {
      Claims all = new Claims(order);
      assertThat(all.of(ME).strongest("P1")).isEqualTo(8);
      assertThat(all.of(OTHER).strongest("P1")).isEqualTo(9);
      assertThat(all.of(ME).strongest("P2")).isEqualTo(Double.NEGATIVE_INFINITY);
    }
  }

  private static Link link(Likely... likely) {
    return link(true, List.of(), likely);
  }

  private static Link link(boolean competes, List<Claim> others, Likely... likely) {
    Traces traces = new Traces(ME, Optional.empty(), List.of(likely), competes);
    List<Claim> all = Stream.concat(others.stream(), traces.claims().stream()).toList();
    return ResolveLink.of(traces, new Claims(all).of(ME), 0.8);
  }

  private static Likely likely(String person, double bits, double beyondName) {
    return new Likely(
        new Candidate(person, person, HrPerson.Standing.OURS, bits, List.of("name")),
        beyondName,
        true);
  }
}
