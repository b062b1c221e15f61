package org.rollcall.classifier.hr;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.contact.EmployeeNumber;
import org.rollcall.classifier.contact.PhoneNumber;
import org.rollcall.contracts.EmailAddress;

/**
 * Reads the values of one row, whatever the format. One that cannot be read is listed with its
 * place and mend, and makes the row doubtful. Not thread-safe.
 */
public final class ReadValues {
  /** Longer than any name; a longer value is a mistake of the export, or an attack. */
  private static final int LONGEST = 1000;

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 9999;
  private static final Pattern TWO_WAYS = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

  private final FeedProblems problems;
  private final int line;
  private final String prefix;
  private boolean doubtful;

  /**
   * Nothing is read yet.
   *
   * @param line where the row begins, from 1
   * @param prefix what stands before the name of each field, e.g. {@code Resources[3].}; may be
   *     empty
   */
  public ReadValues(FeedProblems problems, int line, String prefix) {
    this.problems = problems;
    this.line = line;
    this.prefix = prefix;
  }

  /** A text without outer blanks; empty if there is none. */
  public Optional<String> text(String field, @Nullable String written) {
    String text = written == null ? "" : written.strip();
    if (text.length() > LONGEST) {
      doubt(field, "too-long", "the value is longer than 1,000 characters", "Correct it.");
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text that must be there. */
  public Optional<String> needed(String field, @Nullable String written) {
    Optional<String> text = text(field, written);
    if (text.isEmpty() && (written == null || written.isBlank())) {
      doubt(field, "empty-value", "the value is missing", "Fill it in.");
    }
    return text;
  }

  /** A mail address; empty if there is none or it cannot be read. */
  public Optional<EmailAddress> address(String field, @Nullable String written) {
    Optional<String> text = text(field, written);
    Optional<EmailAddress> address = text.flatMap(EmailAddress::parse);
    if (text.isPresent() && address.isEmpty()) {
      doubt(field, "not-an-address", "this is no mail address", "Correct or empty it.");
    }
    return address;
  }

  /** A comparable employee number; empty if there is none. */
  public Optional<String> number(String field, @Nullable String written) {
    return text(field, written).flatMap(EmployeeNumber::comparable);
  }

  /**
   * A comparable phone number; empty if there is none or it cannot be read. A short number that is
   * dialled within a building is right, and nobody's own.
   */
  public Optional<String> phone(String field, @Nullable String written) {
    Optional<String> text = text(field, written);
    Optional<String> phone = text.flatMap(PhoneNumber::comparable);
    if (phone.isEmpty() && text.filter(number -> !PhoneNumber.isExtension(number)).isPresent()) {
      doubt(field, "not-a-phone-number", "this is no phone number", "Correct or empty it.");
    }
    return phone;
  }

  /** HR's word for how things stand. */
  public Optional<Employment.Status> status(String field, String text) {
    for (Employment.Status status : Employment.Status.values()) {
      if (status.name().equals(text)) {
        return Optional.of(status);
      }
    }
    doubt(
        field,
        "unknown-status",
        "the value is none of ACTIVE, STARTING, LEFT",
        "Write one of them.");
    return Optional.empty();
  }

  /** An employment, if its parts can be read. */
  public Optional<Employment> employment(
      Optional<String> category, Optional<Employment.Status> status, Dates dates) {
    Optional<LocalDate> start = date(dates.startField(), dates.start());
    Optional<LocalDate> end = date(dates.endField(), dates.end());
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      doubt(dates.endField(), "end-before-start", "the end is before the start", "Correct one.");
    }
    return category.flatMap(word -> status.map(known -> new Employment(word, known, start, end)));
  }

  /** A value that cannot be read. */
  public void doubt(String field, String code, String what, String mend) {
    doubtful = true;
    problems.list(line, prefix + field, code, what, mend);
  }

  /** Whether a value could not be read; to be asked after all values. */
  public boolean isDoubtful() {
    return doubtful;
  }

  private Optional<LocalDate> date(String field, @Nullable String written) {
    Optional<String> text = text(field, written);
    try {
      Optional<LocalDate> date = text.map(LocalDate::parse);
      if (date.filter(day -> day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR).isEmpty()) {
        return date;
      }
    } catch (DateTimeParseException notADate) {
      // Said below, without the value that the exception repeats.
    }
    boolean twoWays = text.filter(day -> TWO_WAYS.matcher(day).matches()).isPresent();
    doubt(
        field,
        "not-a-date",
        twoWays
            ? "this date can be read in two ways, day first or month first"
            : "this is no date of the calendar",
        "Write it as year-month-day, e.g. 2027-03-31 (ISO 8601).");
    return Optional.empty();
  }

  /** The first and the last day as they are written. */
  public record Dates(
      String startField, @Nullable String start, String endField, @Nullable String end) {}
}
