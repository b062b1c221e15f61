package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.EmailAddress;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.Costs;
import org.rollcall.settings.Organisation;

/** What holds for every contact, every HR feed and every price of a mistake. */
class JudgePropertiesTest {
  /** One situation. */
  record Case(
      List<ObservedAddress> addresses,
      @Nullable String number,
      HrFeed feed,
      FeedCondition condition,
      Costs costs) {
    ObservedEntry entry() {
      return Fixture.entry(number, addresses.toArray(ObservedAddress[]::new));
    }

    Judgement judgement() {
      return judge().judge(Contact.of(entry()));
    }

    Court judge() {
      return new Court(organisation(), feed, condition, Fixture.TODAY);
    }

    Organisation organisation() {
      return Fixture.organisation(costs);
    }

    boolean goesOutside() {
      return addresses.stream()
          .filter(address -> address.role().delivers())
          .flatMap(address -> EmailAddress.parse(address.value()).stream())
          .anyMatch(address -> !organisation().isOwn(address.domain()));
    }

    boolean isUnreadable() {
      return addresses.stream()
          .filter(address -> address.role().delivers())
          .anyMatch(address -> EmailAddress.parse(address.value()).isEmpty());
    }
  }

  @Property(tries = 2000)
  void theEvidenceSumsToTheLogOdds(@ForAll("cases") Case some) {
    Judgement judgement = some.judgement();
    assertThat(judgement.evidence().stream().mapToDouble(Evidence::bits).sum())
        .isCloseTo(judgement.logOdds(), within(1e-9));
    assertThat(judgement.confidence()).isBetween(0.5, 0.999 + 1e-9);
  }

  @Property(tries = 2000)
  void mailThatLeavesIsNeverInternal(@ForAll("cases") Case some) {
    if (some.goesOutside() || some.isUnreadable()) {
      assertThat(some.judgement().verdict()).isNotEqualTo(Verdict.INTERNAL);
    }
  }

  @Property(tries = 2000)
  void onlyMailThatLeavesIsExternal(@ForAll("cases") Case some) {
    if (!some.goesOutside()) {
      assertThat(some.judgement().verdict()).isNotEqualTo(Verdict.EXTERNAL);
    }
  }

  @Property(tries = 2000)
  void withoutAnExactKeyNobodyIsInternal(@ForAll("cases") Case some) {
    Case keyless =
        new Case(some.addresses(), null, Fixture.nobody(), some.condition(), some.costs());
    assertThat(keyless.judgement().verdict()).isNotEqualTo(Verdict.INTERNAL);
  }

  @Property(tries = 2000)
  void anUnreliableFeedMakesNobodyExternal(@ForAll("cases") Case some) {
    if (!some.condition().isFresh()) {
      assertThat(some.judgement().verdict()).isNotEqualTo(Verdict.EXTERNAL);
    }
  }

  @Property(tries = 1000)
  void theOrderOfAddressesChangesNothing(@ForAll("cases") Case some, @ForAll long seed) {
    List<ObservedAddress> shuffled = new ArrayList<>(some.addresses());
    Collections.shuffle(shuffled, new Random(seed));
    Case other = new Case(shuffled, some.number(), some.feed(), some.condition(), some.costs());
    assertThat(other.judgement()).isEqualTo(some.judgement());
  }

  @Property(tries = 1000)
  void onlyExternalIsMisplaced(@ForAll("cases") Case some) {
    JudgedContact judged = some.judge().entries().judge(some.entry());
    assertThat(judged.isMisplaced()).isEqualTo(judged.verdict() == Verdict.EXTERNAL);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            addresses().list().ofMaxSize(5),
            Arbitraries.of("4711", "0815", " ").injectNull(0.4),
            feeds(),
            Arbitraries.of(
                FeedCondition.FRESH,
                new FeedCondition(true, false),
                new FeedCondition(false, true),
                new FeedCondition(true, true)),
            Arbitraries.of(
                new Costs(1, 100, 30),
                new Costs(1, 2, 2),
                new Costs(1, 1.01, 1000),
                new Costs(3, 900, 5)))
        .as(Case::new);
  }

  private static Arbitrary<ObservedAddress> addresses() {
    return Combinators.combine(
            Arbitraries.of(
                Fixture.MINE,
                "ANNA.PRICE@OURS.EXAMPLE",
                "x@sub.ours.example",
                "x@gmail.com",
                "x@council.example",
                "x@elsewhere.example",
                "x@ours.example.evil.test",
                "not an address",
                ""),
            Arbitraries.of(AddressRole.class))
        .as(ObservedAddress::new);
  }

  private static Arbitrary<HrFeed> feeds() {
    Arbitrary<Employment> rows =
        Arbitraries.of(
            Fixture.active("STAFF"),
            Fixture.active("VOLUNTEER"),
            Fixture.active("SUPPLIER"),
            Fixture.left());
    Arbitrary<HrFeed> one =
        Combinators.combine(rows.list().ofMaxSize(3), Arbitraries.of(true, false))
            .as((list, doubtful) -> Fixture.feed(new HrPerson("P1", list, doubtful)));
    return Arbitraries.oneOf(one, Arbitraries.of(Fixture.nobody(), Fixture.twoPersons()));
  }
}
