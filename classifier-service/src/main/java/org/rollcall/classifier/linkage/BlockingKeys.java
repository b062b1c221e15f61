package org.rollcall.classifier.linkage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.classifier.name.NameForms;

/**
 * The keys under which a record is filed, so that records of one person meet under at least one.
 */
final class BlockingKeys {
  private static final int SHORTEST_WORD = 3;
  private final List<Field> others;

  BlockingKeys(List<Field> fields) {
    others = fields.stream().filter(f -> !ReadProfiles.isName(f.type())).toList();
  }

  Set<String> of(Profile profile) {
    Set<String> keys = new LinkedHashSet<>();
    NameCell name = profile.name();
    name.givens().forEach(given -> name(given, keys));
    name.middles().forEach(middle -> name(middle, keys));
    name.surnames().forEach(surname -> name(surname, keys));
    for (int i = 0; i < others.size(); i++) {
      String field = i + ":";
      for (Value value : profile.cells().get(i)) {
        other(others.get(i).type(), field, value, keys);
      }
    }
    return keys;
  }

  private static void name(Value name, Set<String> keys) {
    if (name.bare.length() < 2) {
      return;
    }
    keys.add("n:" + name.bare);
    NameForms.keys(name.bare).forEach(form -> keys.add("n:" + form));
    keys.add("ns:" + name.sound());
    if (name.words.size() > 1 || name.text.indexOf('-') > 0) {
      for (String half : name.text.split("[- ]", -1)) {
        if (half.length() >= SHORTEST_WORD) {
          keys.add("n:" + half);
        }
      }
    }
  }

  private static void other(ColumnType type, String field, Value value, Set<String> keys) {
    switch (type) {
      case GIVEN_NAME, SURNAME, FULL_NAME, CATEGORY -> {}
      case DATE -> date(field, value.bare, keys);
      case EMAIL -> email(field, value.bare, keys);
      case PHONE -> keys.add(field + value.bare);
      case POSTCODE -> {
        keys.add(field + value.bare);
        keys.add(field + "o" + PostcodeLevels.outward(value.bare));
      }
      case PLACE, TEXT -> words(field, value, keys);
    }
  }

  private static void date(String field, String digits, Set<String> keys) {
    keys.add(field + digits);
    if (digits.length() == 8) {
      keys.add(field + "ym" + digits.substring(0, 6));
      keys.add(field + "md" + digits.substring(4));
      keys.add(field + "yd" + digits.substring(0, 4) + digits.substring(6));
    }
  }

  private static void email(String field, String address, Set<String> keys) {
    keys.add(field + address);
    int at = address.lastIndexOf('@');
    if (at > 0) {
      keys.add(field + "l" + address.substring(0, at));
      keys.add(field + "d" + address.substring(at));
    }
  }

  private static void words(String field, Value value, Set<String> keys) {
    keys.add(field + value.bare);
    for (String word : value.words) {
      if (word.length() >= SHORTEST_WORD) {
        keys.add(field + "w" + word);
      }
    }
  }
}
