package org.rollcall.classifier.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rollcall.classifier.judgement.Fixture.MINE;
import static org.rollcall.classifier.judgement.Fixture.active;
import static org.rollcall.classifier.judgement.Fixture.anna;
import static org.rollcall.classifier.judgement.Fixture.as;
import static org.rollcall.classifier.judgement.Fixture.contact;
import static org.rollcall.classifier.judgement.Fixture.employment;
import static org.rollcall.classifier.judgement.Fixture.judge;
import static org.rollcall.classifier.judgement.Fixture.left;
import static org.rollcall.classifier.judgement.Fixture.nobody;
import static org.rollcall.classifier.judgement.Fixture.numbered;
import static org.rollcall.classifier.judgement.Fixture.primary;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.hr.Employment.Status;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.AddressRole;
import org.rollcall.contracts.Evidence;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.Costs;

class JudgeTest {
  private static final String GMAIL = "annaprice61@gmail.com";

  @Test
  void aColleagueIsInternal() {
    Judgement byAddress = judge(anna(active("STAFF"))).judge(contact(primary(MINE)));
    Judgement byNumber =
        judge(anna(active("STAFF"))).judge(numbered(" 4711 ", primary("ap@ours.example")));

    assertThat(byAddress.verdict()).isEqualTo(Verdict.INTERNAL);
    assertThat(byAddress.confidence()).isCloseTo(0.999, within(1e-9));
    assertThat(byAddress.relationship()).isEqualTo(Relationship.OWN);
    assertThat(ids(byAddress))
        .containsExactly("prior", "delivery-own", "hr-active", "cap-confidence");
    assertThat(byNumber.verdict()).isEqualTo(Verdict.INTERNAL);
  }

  @Test
  void anOutsiderIsExternal() {
    Judgement judgement = judge(anna(active("STAFF"))).judge(contact(primary(GMAIL)));

    assertThat(judgement.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judgement.confidence()).isCloseTo(0.99, within(1e-9));
    assertThat(judgement.relationship()).isEqualTo(Relationship.CONSUMER);
    assertThat(judgement.evidence())
        .extracting(Evidence::text)
        .anyMatch(text -> text.contains("gmail.com (a consumer mail provider)"));
  }

  @Test
  void aPartnerIsExternalAndSaidToBeOne() {
    Judgement judgement = judge(nobody()).judge(contact(primary("x@edu.council.example")));

    assertThat(judgement.verdict()).isEqualTo(Verdict.EXTERNAL);
    assertThat(judgement.relationship()).isEqualTo(Relationship.PARTNER);
    assertThat(judgement.evidence())
        .extracting(Evidence::text)
        .anyMatch(text -> text.contains("edu.council.example (partner: Council)"));
  }

  @Test
  void aPartnershipThatHasEndedIsNone() {
    Court later =
        new Court(Fixture.organisation(), nobody(), FeedCondition.FRESH, LocalDate.of(2026, 7, 1));

    Judgement judgement = later.judge(contact(primary("x@council.example")));

    assertThat(judgement.relationship()).isEqualTo(Relationship.UNKNOWN);
    assertThat(judgement.evidence())
        .extracting(Evidence::text)
        .anyMatch(text -> text.contains("(partner Council until 2026-06-30)"));
  }

  @Test
  void aNameAloneNeverMakesAColleague() {
    // The contact's names are those of the person in HR; neither address nor number is.
    Judgement own = judge(anna(active("STAFF"))).judge(contact(primary("a.p@ours.example")));
    Judgement none = judge(anna(active("STAFF"))).judge(contact());

    assertThat(own.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(none.verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void aNameAloneDoesNotEvenHelpWhereReviewsAreDear() {
    Court hasty =
        new Court(
            Fixture.organisation(new Costs(1, 1.1, 1.1)),
            anna(active("STAFF")),
            FeedCondition.FRESH,
            Fixture.TODAY);

    Judgement judgement = hasty.judge(contact(primary("a.p@ours.example")));

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(ids(judgement)).contains("cap-no-key");
  }

  @Test
  void whoeverGetsMailOutsideIsNeverInternalButAQuestionIfHrKnowsThem() {
    for (AddressRole role : List.of(AddressRole.TARGET, AddressRole.FORWARD)) {
      Judgement judgement =
          judge(anna(active("STAFF"))).judge(contact(primary(MINE), as(role, GMAIL)));
      assertThat(judgement.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(ids(judgement)).contains("delivery-external");
    }
    assertThat(judge(anna(active("STAFF"))).judge(numbered("4711", primary(GMAIL))).verdict())
        .isEqualTo(Verdict.UNCERTAIN);
    assertThat(judge(anna(active("VOLUNTEER"))).judge(numbered("4711", primary(GMAIL))).verdict())
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void otherMailboxesAreHearsay() {
    Judgement judgement =
        judge(anna(active("STAFF")))
            .judge(contact(primary("x@elsewhere.example"), as(AddressRole.OTHER, MINE)));

    assertThat(judgement.verdict()).isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  void aForwardToAColleagueIsNotThatColleague() {
    Judgement judgement =
        judge(anna(active("STAFF")))
            .judge(contact(primary("desk@ours.example"), as(AddressRole.FORWARD, MINE)));

    assertThat(ids(judgement)).contains("hr-absent");
    assertThat(judgement.verdict()).isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void aLeaverIsNotInternal() {
    assertThat(judge(anna(left())).judge(contact(primary(MINE))).verdict())
        .isEqualTo(Verdict.UNCERTAIN);
    assertThat(judge(anna(left())).judge(numbered("4711", primary(GMAIL))).verdict())
        .isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  void whoWasHiredAgainIsInternal() {
    assertThat(judge(anna(left(), active("STAFF"))).judge(contact(primary(MINE))).verdict())
        .isEqualTo(Verdict.INTERNAL);
  }

  @Test
  void startersContradictionsAndUnclearCategoriesAreQuestions() {
    List<HrPerson> unclear =
        List.of(
            person(employment("STAFF", Status.STARTING, "2026-07-01", null)),
            person(employment("STAFF", Status.ACTIVE, "2026-07-01", null)),
            person(employment("STAFF", Status.ACTIVE, "2020-01-01", "2026-06-14")),
            person(employment("STAFF", Status.LEFT, "2020-01-01", "2026-06-15")),
            person(active("VOLUNTEER")),
            person(active("NEVER HEARD OF")),
            new HrPerson("P1", List.of(active("STAFF")), true));

    assertThat(unclear)
        .allSatisfy(
            person -> {
              Court judge = judge(Fixture.feed(person));
              assertThat(judge.judge(contact(primary(MINE))).verdict())
                  .isEqualTo(Verdict.UNCERTAIN);
            });
  }

  @Test
  void aSupplierInHrIsExternalOutsideAndAQuestionInside() {
    assertThat(judge(anna(active("SUPPLIER"))).judge(numbered("4711", primary(GMAIL))).verdict())
        .isEqualTo(Verdict.EXTERNAL);
    assertThat(judge(anna(active("SUPPLIER"))).judge(contact(primary(MINE))).verdict())
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void keysOfDifferentPersonsDecideNothing() {
    Court judge = judge(Fixture.twoPersons());

    assertThat(judge.judge(numbered("4711", primary(MINE))).verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(judge.judge(numbered("4711", as(AddressRole.PROXY, MINE), primary(GMAIL))).verdict())
        .isEqualTo(Verdict.UNCERTAIN);
  }

  @Test
  void anUnreadableDeliveryAddressIsNeverInternal() {
    Judgement judgement =
        judge(anna(active("STAFF")))
            .judge(contact(primary(MINE), as(AddressRole.FORWARD, "anna@@nowhere")));

    assertThat(judgement.verdict()).isEqualTo(Verdict.UNCERTAIN);
    assertThat(ids(judgement)).contains("cap-delivery-unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X400:c=GB;a= ;p=Force",
        "X400:c=GB;a= ;p=Force;s=Price;rfc-822=anna.price(a)ours.example",
        "X500:/o=Force/cn=Recipients/cn=" + MINE,
        "NOTES:Anna Price/Force@ours.example",
        "smtp:" + MINE
      })
  void whatIsNoMailAddressNeverDeliversInside(String elsewhere) {
    for (AddressRole role : List.of(AddressRole.TARGET, AddressRole.FORWARD)) {
      Judgement judgement =
          judge(anna(active("STAFF"))).judge(contact(primary(MINE), as(role, elsewhere)));

      assertThat(judgement.verdict()).isNotEqualTo(Verdict.INTERNAL);
      assertThat(ids(judgement)).contains("delivery-unreadable", "cap-delivery-unreadable");
    }
  }

  @Test
  void fromAStaleOrShrunkenFeedNobodyBecomesExternal() {
    for (FeedCondition condition :
        List.of(new FeedCondition(true, false), new FeedCondition(false, true))) {
      Judgement judgement = judge(nobody(), condition).judge(contact(primary(GMAIL)));
      assertThat(judgement.verdict()).isEqualTo(Verdict.UNCERTAIN);
      assertThat(judgement.evidence())
          .filteredOn(line -> line.id().equals("hr-absent"))
          .allSatisfy(line -> assertThat(line.bits()).isZero());
      assertThat(ids(judgement)).contains(condition.stale() ? "cap-hr-stale" : "cap-hr-shrunken");
    }
  }

  @Test
  void aLookAlikeSubdomainIsNotOurs() {
    assertThat(judge(nobody()).judge(contact(primary("x@ours.example.evil.test"))).verdict())
        .isEqualTo(Verdict.EXTERNAL);
    assertThat(judge(nobody()).judge(contact(primary("x@notours.example"))).verdict())
        .isEqualTo(Verdict.EXTERNAL);
  }

  @Test
  void onlyExternalContactsAreMisplacedAndOnlyInInternalLists() {
    JudgeEntry judge = judge(anna(active("STAFF"))).entries();

    JudgedContact outsider = judge.judge(Fixture.entry(null, primary(GMAIL)));
    JudgedContact colleague = judge.judge(Fixture.entry(null, primary(MINE)));

    assertThat(outsider.misplacedIn()).containsExactly(Fixture.EVERYBODY);
    assertThat(outsider.lists()).containsExactly(Fixture.EVERYBODY, Fixture.SHARED);
    assertThat(colleague.misplacedIn()).isEmpty();
  }

  @Test
  void reasonsHoldNoControlCharacters() {
    Contact contact = contact(primary(GMAIL));
    assertThat(judge(nobody()).judge(contact).evidence())
        .extracting(Evidence::text)
        .noneMatch(text -> text.chars().anyMatch(Character::isISOControl));
  }

  private static HrPerson person(org.rollcall.classifier.hr.Employment... rows) {
    return new HrPerson("P1", List.of(rows), false);
  }

  private static List<String> ids(Judgement judgement) {
    return judgement.evidence().stream().map(Evidence::id).toList();
  }
}
