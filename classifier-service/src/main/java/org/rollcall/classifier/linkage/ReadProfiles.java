package org.rollcall.classifier.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prepares tables of the same fields; values that both hold are prepared once. */
final class ReadProfiles {
  private final List<Field> fields;
  private final Values givens = new Values();
  private final Values surnames = new Values();
  private final List<Values> others;

  ReadProfiles(List<Field> fields) {
    this.fields = List.copyOf(fields);
    this.others = fields.stream().map(f -> new Values()).toList();
  }

  /** The records of a table, in the order of their ids, whatever their order was. */
  List<Profile> of(Table table) {
    return IntStream.range(0, table.size())
        .mapToObj(row -> profile(table, row))
        .sorted(Comparator.comparing(Profile::id))
        .toList();
  }

  /** One record. */
  Profile of(Probe probe) {
    List<List<String>> cells =
        fields.stream().map(f -> probe.values().getOrDefault(f.name(), List.of())).toList();
    return profile("", cells);
  }

  private Profile profile(Table table, int row) {
    List<List<String>> cells = new ArrayList<>();
    for (Field field : fields) {
      Stream<Column> same = table.columns().stream().filter(c -> c.name().equals(field.name()));
      cells.add(same.findFirst().map(c -> c.cells().get(row)).orElse(List.of()));
    }
    return profile(table.ids().get(row), cells);
  }

  private Profile profile(String id, List<List<String>> cells) {
    return new Profile(id, name(cells), otherValues(cells));
  }

  private NameCell name(List<List<String>> cells) {
    ReadNames name = new ReadNames(givens, surnames);
    each(ColumnType.GIVEN_NAME, cells).forEach(name::given);
    each(ColumnType.SURNAME, cells).forEach(name::surname);
    each(ColumnType.FULL_NAME, cells).forEach(name::full);
    return name.name();
  }

  private Stream<List<String>> each(ColumnType type, List<List<String>> cells) {
    return IntStream.range(0, cells.size())
        .filter(i -> fields.get(i).type() == type)
        .mapToObj(cells::get);
  }

  private List<List<Value>> otherValues(List<List<String>> cells) {
    List<List<Value>> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ColumnType type = fields.get(i).type();
      Values known = others.get(i);
      if (!isName(type)) {
        values.add(
            cells.get(i).stream()
                .map(text -> known.of(text, type))
                .filter(value -> !value.bare.isEmpty())
                .distinct()
                .toList());
      }
    }
    return List.copyOf(values);
  }

  /** Whether columns of this type are parts of the name. */
  static boolean isName(ColumnType type) {
    return switch (type) {
      case GIVEN_NAME, SURNAME, FULL_NAME -> true;
      case DATE, EMAIL, PHONE, PLACE, POSTCODE, CATEGORY, TEXT -> false;
    };
  }
}
