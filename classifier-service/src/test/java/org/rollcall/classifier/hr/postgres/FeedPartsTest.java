package org.rollcall.classifier.hr.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.classifier.hr.Employment;
import org.rollcall.classifier.hr.HrKeys;
import org.rollcall.classifier.hr.HrNames;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.HrPosts;
import org.rollcall.contracts.EmailAddress;

class FeedPartsTest {
  private static final HrPerson FULL =
      new HrPerson(
          "P\u0000\"1",
          List.of(
              new Employment(
                  "STAFF",
                  Employment.Status.LEFT,
                  Optional.of(LocalDate.of(2001, 2, 3)),
                  Optional.of(LocalDate.of(9999, 12, 31))),
              new Employment(
                  "OFFICER", Employment.Status.ACTIVE, Optional.empty(), Optional.empty())),
          new HrNames(List.of("Siân\nMair"), List.of("😀"), List.of("Tŷ-Môn"), List.of("<script>")),
          new HrKeys(
              List.of(EmailAddress.of("ŷ@force.example")),
              List.of("HG1"),
              List.of("+441267000001")),
          new HrPosts(List.of("=1+1"), List.of("a\r\nb"), List.of("\u202E")),
          true);

  @Test
  void everythingComesBack() {
    HrPerson bare = new HrPerson("P2", List.of(), false);

    assertThat(FeedParts.unpack(FeedParts.pack(List.of(FULL, bare)))).containsExactly(FULL, bare);
  }

  @Test
  void whatCannotBeReadIsSaidWithoutRepeatingIt() {
    byte[] broken = FeedParts.pack(List.of(FULL));
    broken[broken.length / 2] ^= 0x55;

    assertThatThrownBy(() -> FeedParts.unpack(broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("Tŷ-Môn")
        .hasNoCause();
  }

  @Test
  void saysNothingPersonal() {
    HrPerson person = FULL;

    assertThat(person + " " + person.names() + " " + person.keys())
        .doesNotContain("Tŷ-Môn", "HG1", "script", "ŷ@force");
  }
}
