package org.rollcall.remediation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;

/** What every directory that can be written conditionally promises. */
public interface WritableDirectoryContract {
  String HIDE = "msExchHideFromAddressLists";
  Duration TIMEOUT = Duration.ofSeconds(10);
  List<String> ABSENT = List.of();
  List<String> NO = List.of("FALSE");
  List<String> YES = List.of("TRUE");

  /** The directory under test; it may write {@link #HIDE}. */
  WritableDirectory directory();

  /** An entry that is in it. */
  EntryKey entry();

  /** An id that nothing in it has. */
  EntryKey nobody();

  /** Somebody sets {@link #HIDE} of {@link #entry()} by hand; an empty list clears it. */
  void personSets(List<String> values);

  private void isThere(List<String> values) {
    assertThat(directory().read(entry(), HIDE))
        .isInstanceOfSatisfying(
            ReadTarget.Found.class, found -> assertThat(found.values()).isEqualTo(values));
  }

  private WriteOutcome write(List<String> before, List<String> after) {
    return directory().write(entry(), new AttributeChange(HIDE, before, after), TIMEOUT);
  }

  @Test
  default void aWriteTakesEffectOnce() {
    personSets(NO);

    WriteOutcome first = write(NO, YES);
    WriteOutcome replay = write(NO, YES);

    assertThat(first).isInstanceOf(WriteOutcome.Applied.class);
    assertThat(replay).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(YES);
  }

  @Test
  default void anAbsentAttributeIsSetOnce() {
    personSets(ABSENT);

    WriteOutcome first = write(ABSENT, YES);
    WriteOutcome replay = write(ABSENT, YES);

    assertThat(first).isInstanceOf(WriteOutcome.Applied.class);
    assertThat(replay).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(YES);
  }

  @Test
  default void aValueIsClearedOnce() {
    personSets(YES);

    WriteOutcome first = write(YES, ABSENT);
    WriteOutcome replay = write(YES, ABSENT);

    assertThat(first).isInstanceOf(WriteOutcome.Applied.class);
    assertThat(replay).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(ABSENT);
  }

  @Test
  default void aWriteIsTakenBackByItsReverse() {
    personSets(ABSENT);
    AttributeChange change = new AttributeChange(HIDE, ABSENT, YES);
    directory().write(entry(), change, TIMEOUT);

    WriteOutcome undone = directory().write(entry(), change.reversed(), TIMEOUT);

    assertThat(undone).isInstanceOf(WriteOutcome.Applied.class);
    isThere(ABSENT);
  }

  @Test
  default void somebodysValueIsKept() {
    personSets(NO);

    WriteOutcome outcome = write(ABSENT, YES);

    assertThat(outcome).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(NO);
  }

  @Test
  default void somebodysClearingIsKept() {
    personSets(ABSENT);

    WriteOutcome outcome = write(NO, YES);

    assertThat(outcome).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(ABSENT);
  }

  @Test
  default void anUndoDoesNotTouchSomebodysLaterEdit() {
    personSets(ABSENT);
    AttributeChange change = new AttributeChange(HIDE, ABSENT, YES);
    directory().write(entry(), change, TIMEOUT);
    personSets(NO);

    WriteOutcome undone = directory().write(entry(), change.reversed(), TIMEOUT);

    assertThat(undone).isInstanceOf(WriteOutcome.Mismatch.class);
    isThere(NO);
  }

  @Test
  default void anEntryThatIsNotThereIsGone() {
    assertThat(directory().read(nobody(), HIDE)).isInstanceOf(ReadTarget.Gone.class);
    assertThat(directory().write(nobody(), new AttributeChange(HIDE, ABSENT, YES), TIMEOUT))
        .isInstanceOf(WriteOutcome.Mismatch.class);
  }
}
