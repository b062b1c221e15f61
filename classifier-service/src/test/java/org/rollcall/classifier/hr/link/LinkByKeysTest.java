package org.rollcall.classifier.hr.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.classifier.hr.link.Staff.address;
import static org.rollcall.classifier.hr.link.Staff.contact;
import static org.rollcall.classifier.hr.link.Staff.feed;
import static org.rollcall.classifier.hr.link.Staff.link;
import static org.rollcall.classifier.hr.link.Staff.number;
import static org.rollcall.classifier.hr.link.Staff.person;
import static org.rollcall.classifier.hr.link.Staff.phone;
import static org.rollcall.classifier.hr.link.Staff.work;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.contracts.EntryNames;
import org.rollcall.contracts.EntryWork;

class LinkByKeysTest {
  private static final EntryWork NOTHING = work(null, null);

  @Test
  void theWorkAddressIsAKeyAlsoUnderAnotherDomainOfOurs() {
    HrPerson anna = person("P1", "Anna", "Price", address("anna.price@ours.example"));

    Link same = link(feed(anna), contact("Anna", "Price", NOTHING, "Anna.Price@ours.example"));
    Link alias =
        link(feed(anna), contact("Anna", "Price", NOTHING, "anna.price@pnn.ours-police.example"));
    Link foreign = link(feed(anna), contact("Anna", "Price", NOTHING, "anna.price@else.example"));

    assertThat(keys(same)).containsExactly(Key.ADDRESS);
    assertThat(keys(alias)).containsExactly(Key.ALIAS);
    assertThat(foreign).isInstanceOf(Link.Nobody.class);
  }

  @Test
  void aStatedNumberIsAKeyUnlessTheNameSaysOtherwise() {
    HrPerson anna = person("P1", "Anna", "Price", number("4711"));

    assertThat(keys(link(feed(anna), contact("Ann", "Price-Lloyd", work(null, "4711"), "x@y.uk"))))
        .containsExactly(Key.EMPLOYEE_NUMBER);
    assertThat(link(feed(anna), contact("Gareth", "Bowen", work(null, "4711"), "x@y.uk")))
        .isInstanceOf(Link.Contradicted.class);
  }

  @Test
  void aNumberInTheAddressOrInTheNameCountsWithTheSurname() {
    HrPerson anna = person("P1", "Anna", "Price", number("W12345"));

    Link inAddress = link(feed(anna), contact("A", "Price", NOTHING, "w12345@ours.example"));
    Link inName =
        link(
            feed(anna),
            contact(
                new EntryNames(null, null, "Price, Anna W12345", null), NOTHING, "x@ours.example"));
    Link stranger = link(feed(anna), contact("A", "Bowen", NOTHING, "w12345@ours.example"));
    Link elsewhere = link(feed(anna), contact("A", "Price", NOTHING, "w12345@else.example"));

    assertThat(keys(inAddress)).containsExactly(Key.NUMBER_IN_ADDRESS);
    assertThat(keys(inName)).containsExactly(Key.NUMBER_IN_NAME);
    assertThat(stranger).isInstanceOf(Link.Nobody.class);
    assertThat(elsewhere).isInstanceOf(Link.Nobody.class);
  }

  @Test
  void aDeskPhoneIsAKeyIfNobodySharesItAndTheSurnameAgrees() {
    HrPerson anna = person("P1", "Anna", "Price", phone("+441267000001"));
    HrPerson twin = person("P2", "Beth", "Price", phone("+441267000001"));
    EntryWork desk = work("01267 000001", null);

    assertThat(keys(link(feed(anna), contact("A", "Price", desk, "x@ours.example"))))
        .containsExactly(Key.PHONE);
    assertThat(link(feed(anna, twin), contact("A", "Price", desk, "x@ours.example")))
        .isInstanceOf(Link.Nobody.class);
    assertThat(link(feed(anna), contact("A", "Bowen", desk, "x@ours.example")))
        .isInstanceOf(Link.Nobody.class);
  }

  @Test
  void aFormerSurnameIsRecognisedAndNeverShown() {
    HrPerson anna = Staff.renamed(person("P1", "Anna", "Lloyd", phone("+441267000001")), "Price");

    Link link =
        link(feed(anna), contact("A", "Price", work("01267 000001", null), "x@ours.example"));

    assertThat(keys(link)).containsExactly(Key.PHONE);
    assertThat(link.candidates())
        .extracting(Candidate::name)
        .containsExactly("Anna Lloyd")
        .noneMatch(name -> name.contains("Price"));
  }

  @Test
  void keysOfTwoPersonsSettleNothing() {
    HrPerson anna = person("P1", "Anna", "Price", address("anna.price@ours.example"));
    HrPerson beth = person("P2", "Beth", "Price", number("4711"));

    Link link =
        link(
            feed(anna, beth),
            contact("Anna", "Price", work(null, "4711"), "anna.price@ours.example"));

    assertThat(link).isInstanceOf(Link.Several.class);
    assertThat(link.candidates()).extracting(Candidate::person).containsExactly("P1", "P2");
  }

  private static Set<Key> keys(Link link) {
    assertThat(link).isInstanceOf(Link.ByKey.class);
    return ((Link.ByKey) link).keys();
  }
}
