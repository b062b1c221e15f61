package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything in which two records of these fields are compared. */
final class Comparisons {
  private final boolean hasName;
  private final List<String> names = new ArrayList<>();
  private final List<Levels> levels = new ArrayList<>();

  Comparisons(List<Field> fields) {
    hasName = fields.stream().anyMatch(f -> ReadProfiles.isName(f.type()));
    if (hasName) {
      names.addAll(List.of("given name", "surname", "middle name"));
      levels.addAll(List.of(CompareNames.GIVENS, CompareNames.SURNAMES, CompareNames.MIDDLES));
    }
    for (Field field : fields) {
      if (!ReadProfiles.isName(field.type())) {
        names.add(field.name());
        levels.add(levels(field.type()));
      }
    }
  }

  int count() {
    return names.size();
  }

  String name(int comparison) {
    return names.get(comparison);
  }

  Levels levels(int comparison) {
    return levels.get(comparison);
  }

  /** Compares two records; symmetric. */
  void compare(Profile a, Profile b, Agreement out) {
    int first = 0;
    if (hasName) {
      CompareNames.compare(a.name(), b.name(), out);
      first = CompareNames.COUNT;
    }
    for (int i = first; i < levels.size(); i++) {
      out.best(i, levels.get(i), a.cells().get(i - first), b.cells().get(i - first));
    }
  }

  /** Every set of values whose rarity counts, one a comparison. */
  Stream<Value> valuesOf(Profile profile, int comparison) {
    if (!hasName) {
      return profile.cells().get(comparison).stream();
    }
    return switch (comparison) {
      case CompareNames.GIVEN -> profile.name().givens().stream();
      case CompareNames.SURNAME -> profile.name().surnames().stream();
      case CompareNames.MIDDLE -> profile.name().middles().stream();
      default -> profile.cells().get(comparison - CompareNames.COUNT).stream();
    };
  }

  private static Levels levels(ColumnType type) {
    return switch (type) {
      case GIVEN_NAME, FULL_NAME -> CompareNames.GIVENS;
      case SURNAME -> CompareNames.SURNAMES;
      case DATE -> new DateLevels();
      case EMAIL -> new EmailLevels();
      case PHONE -> new PhoneLevels();
      case POSTCODE -> new PostcodeLevels();
      case PLACE, TEXT -> new TextLevels();
      case CATEGORY -> new CategoryLevels();
    };
  }
}
