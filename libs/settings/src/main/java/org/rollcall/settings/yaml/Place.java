package org.rollcall.settings.yaml;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value at its place in the file. Every question is answered by the value, or by nothing and a
 * collected problem.
 *
 * @param node the value
 * @param path the path of the field
 * @param problems where problems go
 */
public record Place(Node node, String path, Problems problems) {
  public int line() {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  /** Collects a problem about this place. */
  public void problem(String code, String what, String mend) {
    problems.add(code, line(), path, what, mend);
  }

  public boolean isEmpty() {
    return Tag.NULL.equals(node.getTag());
  }

  /** Whether it is the text that has no characters, written as {@code ""}. */
  public boolean isEmptyText() {
    return node instanceof ScalarNode scalar
        && Tag.STR.equals(node.getTag())
        && scalar.getValue().isEmpty();
  }

  /** A text that is not blank. */
  public Optional<String> text() {
    if (!(node instanceof ScalarNode scalar) || !Tag.STR.equals(node.getTag())) {
      return wrongType("a text", "Put the value in quotes if it is meant as text.");
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)) {
      problem(
          "empty-value", "the text is empty or holds control characters", "Write it on one line.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** A text that is not blank and may have several lines; as it stands, but for its ends. */
  public Optional<String> lines() {
    if (!(node instanceof ScalarNode scalar) || !Tag.STR.equals(node.getTag())) {
      return wrongType("a text", "Put the value in quotes if it is meant as text.");
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      problem("empty-value", "the text is empty", "Fill it in.");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Yes or no. */
  public Optional<Boolean> flag() {
    if (!(node instanceof ScalarNode scalar) || !Tag.BOOL.equals(node.getTag())) {
      return wrongType("true or false", "Write true or false, without quotes.");
    }
    return Optional.of(Boolean.parseBoolean(scalar.getValue()));
  }

  /** A whole number within bounds, both included. */
  public Optional<Integer> whole(int least, int most) {
    if (!(node instanceof ScalarNode scalar) || !Tag.INT.equals(node.getTag())) {
      return wrongType("a whole number", "Write digits, without quotes.");
    }
    BigInteger number = new BigInteger(scalar.getValue());
    if (number.compareTo(BigInteger.valueOf(least)) < 0
        || number.compareTo(BigInteger.valueOf(most)) > 0) {
      problem("out-of-range", "the number is not between " + least + " and " + most, "Correct it.");
      return Optional.empty();
    }
    return Optional.of(number.intValueExact());
  }

  /** A finite number within bounds, both included. */
  public Optional<Double> number(double least, double most) {
    boolean numeric = Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag());
    if (!(node instanceof ScalarNode scalar) || !numeric) {
      return wrongType("a number", "Write digits with a decimal point, without quotes.");
    }
    Double number = asDouble(scalar.getValue());
    if (!(number >= least && number <= most)) {
      problem(
          "out-of-range",
          String.format(Locale.ROOT, "the number is not between %s and %s", least, most),
          "Correct it.");
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private static double asDouble(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException infinityOrNot) {
      return Double.NaN;
    }
  }

  /** One of the constants, written exactly as they are. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
    return text()
        .flatMap(
            text -> {
              List<String> names = new ArrayList<>();
              for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                  return Optional.of(constant);
                }
                names.add(constant.name());
              }
              problem(
                  "unknown-value",
                  "the value is none of " + String.join(", ", names),
                  DidYouMean.nearest(text, names)
                      .map(near -> "Did you mean " + near + "?")
                      .orElse("Choose one of them."));
              return Optional.empty();
            });
  }

  /** A day, ISO 8601. */
  public Optional<LocalDate> date() {
    return text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException notADate) {
                problem("not-a-date", "this is no date", "Write it as 2027-03-31.");
                return Optional.empty();
              }
            });
  }

  /** A length of time, ISO 8601, within bounds. */
  Optional<Duration> duration(Duration least, Duration most) {
    return text()
        .flatMap(
            text -> {
              try {
                Duration duration = Duration.parse(text);
                if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                  return Optional.of(duration);
                }
                problem(
                    "out-of-range",
                    "the time is not between " + least + " and " + most,
                    "Correct it.");
              } catch (DateTimeParseException notADuration) {
                problem("not-a-duration", "this is no length of time", "Write it as PT30S.");
              }
              return Optional.empty();
            });
  }

  /** The items of a list. */
  public List<Place> items(boolean mayBeEmpty) {
    if (!(node instanceof SequenceNode sequence)) {
      wrongType("a list", "Write the items in square brackets, or each on a line after a dash.");
      return List.of();
    }
    List<Node> nodes = sequence.getValue();
    if (nodes.isEmpty() && !mayBeEmpty) {
      problem("empty-list", "the list is empty", "Name at least one item.");
    }
    List<Place> items = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      items.add(new Place(nodes.get(i), path + "[" + i + "]", problems));
    }
    return items;
  }

  /** A map whose keys are taken as they are. */
  public Optional<Section> section() {
    if (!(node instanceof MappingNode mapping)) {
      return wrongType("a map of keys and values", "Write the keys below it, indented.");
    }
    return Optional.of(Section.of(mapping, this));
  }

  /** A map that may hold these keys and no others. */
  public Optional<Section> section(String... known) {
    Optional<Section> section = section();
    section.ifPresent(found -> found.refuseOthersThan(List.of(known)));
    return section;
  }

  private <T> Optional<T> wrongType(String expected, String mend) {
    if (isEmpty()) {
      problem("empty-value", "there is no value; expected is " + expected, "Fill it in.");
    } else {
      problem("wrong-type", "this is not " + expected, mend);
    }
    return Optional.empty();
  }
}
