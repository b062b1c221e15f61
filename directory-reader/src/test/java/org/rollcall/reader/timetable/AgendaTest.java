package org.rollcall.reader.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rollcall.reader.entry.Counts;
import org.rollcall.reader.reading.ReadingOutcome;
import org.rollcall.reader.reading.Trouble;

class AgendaTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration RETRY = Duration.ofSeconds(15);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Trouble TROUBLE = new Trouble("unreachable", "no answer", "Mend.");
  private static final ReadingOutcome COMPLETE = new ReadingOutcome.Complete(Counts.NONE);
  private static final ReadingOutcome FAILED = new ReadingOutcome.Failed(Counts.NONE, TROUBLE);
  private static final ReadingOutcome REFUSED = new ReadingOutcome.Refused(Counts.NONE, TROUBLE);

  private final Agenda agenda = new Agenda(new Timetable(Duration.ofHours(1), RETRY), EVERY);

  @Test
  void aPassThatCountedBeforeTheStartIsNotMadeAgainAtOnce() {
    agenda.begin(NOW, false, Optional.of(NOW.minusSeconds(60)));
    assertThat(agenda.isFullDue(NOW)).isFalse();

    agenda.begin(NOW, true, Optional.of(NOW.minusSeconds(60)));
    assertThat(agenda.isFullDue(NOW)).as("where it is asked for").isTrue();
  }

  @Test
  void aLookIsDueEveryFewSecondsAndAtOnceWhenTheDirectoryTellsSomething() {
    agenda.looked(NOW);
    assertThat(agenda.isLookDue(NOW.plusSeconds(4))).isFalse();
    assertThat(agenda.isLookDue(NOW.plusSeconds(5))).isTrue();

    agenda.news(NOW.plusSeconds(1));

    assertThat(agenda.isLookDue(NOW.plusSeconds(1))).isTrue();
    assertThat(agenda.untilNext(NOW.plusSeconds(1))).isZero();
  }

  @Test
  void whatCouldNotBeToldIsTriedLaterAndLaterThoughThereIsNews() {
    agenda.followed(FAILED, NOW);
    agenda.news(NOW);
    assertThat(agenda.isLookDue(NOW.plusSeconds(14))).isFalse();
    assertThat(agenda.isLookDue(NOW.plusSeconds(15))).isTrue();

    agenda.followed(FAILED, NOW);
    assertThat(agenda.isLookDue(NOW.plusSeconds(29))).isFalse();
    agenda.followed(COMPLETE, NOW);
    agenda.followed(FAILED, NOW);

    assertThat(agenda.isLookDue(NOW.plusSeconds(15))).as("success forgets failures").isTrue();
  }

  @Test
  void wherePositionsAreWorthlessAFullPassIsDueAtOnceButARefusedOneNotAgain() {
    agenda.begin(NOW, false, Optional.of(NOW));
    agenda.followed(REFUSED, NOW);
    assertThat(agenda.isFullDue(NOW)).isTrue();

    agenda.fullBegins(NOW);
    agenda.fullEnded(REFUSED, NOW);

    assertThat(agenda.isFullDue(NOW.plusSeconds(3599))).isFalse();
  }

  @Test
  void aPassThatBrokeOffDoesNotWaitForItsTurn() {
    agenda.fullEnded(REFUSED, NOW);
    agenda.fullAgain(NOW);
    assertThat(agenda.isFullDue(NOW.plusSeconds(14))).isFalse();
    assertThat(agenda.isFullDue(NOW.plusSeconds(15))).isTrue();

    agenda.fullEnded(REFUSED, NOW);
    agenda.fullAgain(NOW);
    assertThat(agenda.isFullDue(NOW.plusSeconds(29))).as("later and later").isFalse();
    agenda.fullEnded(COMPLETE, NOW);
    agenda.fullEnded(FAILED, NOW);
    agenda.fullAgain(NOW);

    assertThat(agenda.isFullDue(NOW.plusSeconds(15))).as("success forgets them").isTrue();
  }

  @Test
  void nothingIsAskedOfADirectoryThatWantsToBeLeftAlone() {
    Instant until = NOW.plusSeconds(600);
    agenda.begin(NOW, true, Optional.empty());
    agenda.fullEnded(new ReadingOutcome.Failed(Counts.NONE, TROUBLE, Optional.of(until)), NOW);

    assertThat(agenda.isQuiet(NOW.plusSeconds(599))).isTrue();
    assertThat(agenda.isFullDue(NOW.plusSeconds(599))).isFalse();
    assertThat(agenda.isLookDue(NOW.plusSeconds(599))).isFalse();
    assertThat(agenda.notBefore(NOW)).contains(until);
    assertThat(agenda.isFullDue(until)).as("it goes on at its checkpoint").isTrue();
  }

  @Test
  void connectionsAreLetGoOnceAnotherReaderHasTheDirectoryForLong() {
    assertThat(agenda.isBusy(false, NOW)).isFalse();
    assertThat(agenda.isBusy(false, NOW.plusSeconds(299))).isFalse();
    assertThat(agenda.isBusy(false, NOW.plusSeconds(300))).isTrue();
    assertThat(agenda.isBusy(true, NOW.plusSeconds(301))).isFalse();
  }
}
