package org.rollcall.quickstart.assess.qute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rollcall.classifier.contact.PlainText;
import org.rollcall.contracts.ObservedAddress;
import org.rollcall.contracts.Verdict;
import org.rollcall.quickstart.assess.Judged;

/** How things are said on the page, in plain English. */
final class Words {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TEXT = 600;
  private static final int MOST_ADDRESSES = 3;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

  private Words() {}

  /** A name from the directory, as it may be shown; long ones are cut. */
  static String name(String text) {
    return cut(text, LONGEST_NAME);
  }

  /** A sentence that may hold values from the directory. */
  static String text(String text) {
    return cut(text, LONGEST_TEXT);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case INTERNAL -> "colleague";
      case EXTERNAL -> "outsider";
      case UNCERTAIN -> "undecided";
    };
  }

  static String tone(Verdict verdict) {
    return switch (verdict) {
      case INTERNAL -> "clean";
      case EXTERNAL -> "misplaced";
      case UNCERTAIN -> "undecided";
    };
  }

  /** The entry's addresses, the first few of them. */
  static String addresses(Judged judged) {
    List<ObservedAddress> all = judged.entry().addresses();
    String shown =
        all.stream()
            .limit(MOST_ADDRESSES)
            .map(address -> name(address.value()))
            .collect(Collectors.joining(", "));
    int more = all.size() - MOST_ADDRESSES;
    return all.isEmpty() ? "no address" : more > 0 ? shown + " and " + more + " more" : shown;
  }

  static String count(int number, String one, String many) {
    return "%,d %s".formatted(number, number == 1 ? one : many);
  }

  /** A share in percent, rounded down: only what is pure says 100 %. */
  static String share(int part, int all) {
    return all == 0
        ? "–"
        : String.format(Locale.UK, "%.1f %%", Math.floor(1000.0 * part / all) / 10);
  }

  private static String cut(String text, int longest) {
    String plain = PlainText.of(text, longest + 1);
    return plain.codePointCount(0, plain.length()) > longest
        ? PlainText.of(plain, longest) + "…"
        : plain;
  }
}
