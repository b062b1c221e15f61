package org.rollcall.classifier.hr.link.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.classifier.hr.HrPerson;
import org.rollcall.classifier.hr.link.Candidate;
import org.rollcall.classifier.hr.link.Key;
import org.rollcall.classifier.hr.link.Link;

class LinkJsonTest {
  static List<Link> links() {
    Candidate one =
        new Candidate("P1", "Siân \u0000\"", HrPerson.Standing.OURS, 0.1 + 0.2, List.of("name"));
    Candidate other = new Candidate("P2", "", HrPerson.Standing.LEFT, -1e-17, List.of());
    return List.of(
        new Link.Nobody(1.0 / 3),
        new Link.ByKey(one, Set.of(Key.PHONE, Key.ADDRESS)),
        new Link.ByRecord(one, Math.PI),
        new Link.NameOnly(List.of(one, other), 0.75),
        new Link.Contradicted(other, Set.of(Key.EMPLOYEE_NUMBER)),
        new Link.Several(List.of(one, other)),
        new Link.Ambiguous(List.of(other), true));
  }

  @ParameterizedTest
  @MethodSource("links")
  void aLinkComesBackToTheBit(Link link) {
    String json = LinkJson.write(link);

    assertThat(LinkJson.link(json)).isEqualTo(link);
    assertThat(json).doesNotContain("\u0000");
  }
}
