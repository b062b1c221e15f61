package org.rollcall.quickstart.replay;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;

/**
 * A moment of the four simulated days.
 *
 * @param day 1 to 4
 * @param time time of day
 */
public record Moment(int day, LocalTime time) implements Comparable<Moment> {
  private static final Comparator<Moment> ORDER =
      Comparator.comparingInt(Moment::day).thenComparing(Moment::time);

  public Moment {
    Objects.requireNonNull(time, "time");
    if (day < 1 || day > 4) {
      throw new IllegalArgumentException("the accident took four days, not day " + day);
    }
  }

  /** The moment on that day at that hour and minute. */
  public static Moment at(int day, int hour, int minute) {
    return new Moment(day, LocalTime.of(hour, minute));
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "Day " + day + " " + time;
  }
}
