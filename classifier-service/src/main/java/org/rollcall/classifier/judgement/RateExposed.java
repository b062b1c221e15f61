package org.rollcall.classifier.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.Contact;
import org.rollcall.classifier.risk.DescribeContact;
import org.rollcall.classifier.risk.Habits;
import org.rollcall.classifier.risk.Listed;
import org.rollcall.classifier.risk.RiskAssessment;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Risk;
import org.rollcall.settings.Organisation;

/**
 * Says of all outsiders, and of those who may be, how dangerous it is that people see them: of one
 * directory after the other, since people look into the lists of one directory.
 */
final class RateExposed {
  private final Organisation organisation;

  RateExposed(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The same contacts in the same order, with their risks. */
  List<JudgeEntry.Assessed> rate(List<JudgeEntry.Assessed> judged) {
    Map<String, Map<String, Risk>> risks = new HashMap<>();
    judged.stream()
        .collect(Collectors.groupingBy(one -> one.judged().key().directory()))
        .forEach((directory, ofOne) -> risks.put(directory, risks(directory, ofOne)));
    return judged.stream().map(one -> with(one, risks)).toList();
  }

  private Map<String, Risk> risks(String directory, List<JudgeEntry.Assessed> judged) {
    DescribeContact describe = new DescribeContact(organisation, directory);
    List<Listed> listed =
        judged.parallelStream()
            .flatMap(one -> describe(describe, one.contact(), one.judged()).stream())
            .toList();
    return RiskAssessment.of(Habits.usual(), organisation.locales(), listed);
  }

  private static Optional<Listed> describe(
      DescribeContact describe, Contact contact, JudgedContact judged) {
    boolean counts =
        describe.isVisible(contact.entry().listings()) || !contact.entry().groups().isEmpty();
    return counts
        ? Optional.of(describe.describe(contact, judged.verdict(), judged.relationship()))
        : Optional.empty();
  }

  private static JudgeEntry.Assessed with(
      JudgeEntry.Assessed one, Map<String, Map<String, Risk>> risks) {
    JudgedContact contact = one.judged();
    Risk risk = risks.getOrDefault(contact.key().directory(), Map.of()).get(contact.key().id());
    return risk == null ? one : one.with(contact.amongOthers(contact.firstIn(), risk));
  }
}
