package org.rollcall.classifier.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.rollcall.classifier.name.Fold;

/** The values of one kind that are known: each is prepared once. */
final class Values {
  private final Map<String, Value> known = new HashMap<>();

  /** The value of a folded text. */
  Value of(String folded) {
    return known.computeIfAbsent(folded, Value::of);
  }

  /** The value of a text of this type as people wrote it; its bare form is empty for rubbish. */
  Value of(String text, ColumnType type) {
    return known.computeIfAbsent(Fold.of(text), bareOf(type));
  }

  /** All of them, in no order. */
  Iterable<Value> all() {
    return known.values();
  }

  private static Function<String, Value> bareOf(ColumnType type) {
    return switch (type) {
      case GIVEN_NAME, SURNAME, FULL_NAME, CATEGORY -> Value::of;
      case DATE -> text -> Value.of(text, Digits.date(text));
      case EMAIL -> text -> Value.of(text, text.replace(" ", ""));
      case PHONE -> text -> Value.of(text, Digits.tail(text, 9));
      case PLACE, POSTCODE, TEXT -> text -> Value.of(text, lettersAndDigits(text));
    };
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
