package org.rollcall.remediation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.contracts.Relationship;
import org.rollcall.contracts.Verdict;
import org.rollcall.remediation.change.AttributeChange;
import org.rollcall.remediation.change.WritableDirectories;
import org.rollcall.remediation.change.WritableDirectory;
import org.rollcall.remediation.finding.ProposeHide.Proposed;
import org.rollcall.remediation.lives.InMemoryDirectory;
import org.rollcall.remediation.lives.MovableClock;
import org.rollcall.settings.AddressList;

class ProposeHideTest {
  private static final String HIDE = "extensionAttribute7";
  private static final EntryKey KEY = new EntryKey("force", "entry-1");
  private static final AddressList LIST =
      new AddressList(
          "Global Address List",
          "force",
          AddressList.Scope.INTERNAL,
          "o=force",
          "(mail=*)",
          new AddressList.HiddenWhen(HIDE, "HIDDEN"),
          "cn");
  private final InMemoryDirectory directory = new InMemoryDirectory(new MovableClock(), all -> {});

  @Test
  void oneValueIsReplaced() {
    assertThat(proposedOver("shown"))
        .isEqualTo(
            new Proposed.Hide(new AttributeChange(HIDE, List.of("shown"), List.of("HIDDEN"))));
  }

  @Test
  void severalValuesAreNotOursToDelete() {
    assertThat(proposedOver("shown", "and more"))
        .isInstanceOfSatisfying(
            Proposed.Nothing.class,
            nothing -> assertThat(nothing.reason()).startsWith("IMPOSSIBLE").contains("several"));
  }

  @Test
  void whatIsHiddenIsNotHiddenAgain() {
    assertThat(proposedOver("and more", "hidden"))
        .isInstanceOfSatisfying(
            Proposed.Nothing.class,
            nothing -> assertThat(nothing.reason()).startsWith("hidden already"));
  }

  @Test
  void whereNothingCanBeWrittenTheReasonIsSaid() {
    Proposed proposed = new ProposeHide(new OnlyRead()).propose(misplaced(), List.of(LIST));

    assertThat(proposed).isEqualTo(new Proposed.Nothing("IMPOSSIBLE: hide it in Exchange Online"));
  }

  private Proposed proposedOver(String... values) {
    directory.add(KEY);
    directory.personSets(KEY, HIDE, List.of(values));
    return new ProposeHide(new OnlyOne()).propose(misplaced(), List.of(LIST));
  }

  private static Finding misplaced() {
    JudgedContact contact =
        new JudgedContact(
            KEY,
            1,
            "content",
            "Somebody",
            Verdict.EXTERNAL,
            0.9,
            -4,
            Relationship.UNKNOWN,
            List.of(),
            List.of(LIST.name()),
            List.of(LIST.name()),
            List.of());
    Judgement judgement =
        new Judgement(contact, new UUID(2, 2), "organisation", "rules", Instant.EPOCH);
    return new Finding(
        new UUID(1, 1),
        Finding.State.OPEN,
        "",
        judgement,
        new Finding.Memory(judgement.evidenceHash(), null, Instant.EPOCH));
  }

  private final class OnlyOne implements WritableDirectories {
    @Override
    public Optional<WritableDirectory> of(String name) {
      return Optional.of(directory);
    }

    @Override
    public List<String> writableAttributes(String name) {
      return List.of(HIDE);
    }

    @Override
    public String whyNot(String name) {
      return "it can be written";
    }
  }

  private static final class OnlyRead implements WritableDirectories {
    @Override
    public Optional<WritableDirectory> of(String name) {
      return Optional.empty();
    }

    @Override
    public List<String> writableAttributes(String name) {
      return List.of();
    }

    @Override
    public String whyNot(String name) {
      return "hide it in Exchange Online";
    }
  }
}
