package org.rollcall.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlipModelTest {
  private static final Line OUTSIDER = new Line("1", "Aaron Abbot", "aaron@scheme.example");

  @Test
  void theSameSeedAndListGiveTheSameMails() {
    List<Mail> once = new SlipModel(7).mails(list(), SlipModelTest::colleague);
    List<Mail> again = new SlipModel(7).mails(list(), SlipModelTest::colleague);

    assertThat(once).isEqualTo(again).hasSize(5);
    assertThat(new SlipModel(8).mails(list(), SlipModelTest::colleague)).isNotEqualTo(once);
  }

  @Test
  void fiveMailsAreSentInFourDays() {
    List<Mail> mails = new SlipModel(7).mails(list(), SlipModelTest::colleague);

    assertThat(mails).extracting(mail -> mail.at().day()).containsExactly(1, 2, 2, 3, 4);
    assertThat(mails).extracting(Mail::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void everySlipEndsOnTheTopOfTheUntouchedListAndNobodyWritesToThemselves() {
    for (long seed = 0; seed < 200; seed++) {
      for (Mail mail : new SlipModel(seed).mails(list(), SlipModelTest::colleague)) {
        assertThat(mail.slip().picks(list())).contains(OUTSIDER);
        assertThat(mail.sender()).isNotEqualTo(mail.meantFor()).matches(SlipModelTest::colleague);
        assertThat(mail.meantFor()).matches(SlipModelTest::colleague);
      }
    }
  }

  @Test
  void bothSlipsOccur() {
    List<Slip> slips =
        IntStream.range(0, 50)
            .boxed()
            .flatMap(seed -> new SlipModel(seed).mails(list(), SlipModelTest::colleague).stream())
            .map(Mail::slip)
            .toList();

    assertThat(slips).hasAtLeastOneElementOfType(Slip.TopOfList.class);
    assertThat(slips).contains(new Slip.TypedTooLittle("Aar"), new Slip.TypedTooLittle("A"));
  }

  @Test
  void withoutTheOutsiderTheSameSlipEndsOnAColleague() {
    ShownList hidden = new ShownList(list().lines().subList(1, list().lines().size()));

    assertThat(new Slip.TypedTooLittle("Aar").picks(hidden))
        .map(Line::name)
        .contains("Aaron Bevan");
    assertThat(new Slip.TopOfList().picks(hidden)).map(Line::name).contains("Aaron Bevan");
  }

  @Test
  void aListWithoutColleaguesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SlipModel(1).mails(new ShownList(List.of(OUTSIDER)), SlipModelTest::colleague));
  }

  private static boolean colleague(Line line) {
    return line.address().endsWith("@force.example");
  }

  private static ShownList list() {
    return new ShownList(
        Stream.concat(
                Stream.of(OUTSIDER),
                Stream.of(
                        "Aaron Bevan", "Alys Cadwaladr", "Bethan Dyer", "Carys Evans", "Dylan Fry")
                    .map(name -> new Line("id-" + name, name, name.charAt(0) + "@force.example")))
            .toList());
  }
}
