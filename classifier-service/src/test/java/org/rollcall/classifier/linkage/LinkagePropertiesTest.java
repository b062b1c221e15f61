package org.rollcall.classifier.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class LinkagePropertiesTest {
  @Property(tries = 200)
  void everyPairOfTextsHasALevelAndItIsSymmetric(
      @ForAll @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
    for (ColumnType type : ColumnType.values()) {
      List<Field> fields = List.of(new Field("f", type));
      ReadProfiles read = new ReadProfiles(fields);
      List<Profile> profiles =
          read.of(new Table(List.of("1", "2"), List.of(Column.of("f", type, List.of(one, other)))));
      Comparisons comparisons = new Comparisons(fields);
      Agreement forth = new Agreement(comparisons.count());
      Agreement back = new Agreement(comparisons.count());

      comparisons.compare(profiles.get(0), profiles.get(1), forth);
      comparisons.compare(profiles.get(1), profiles.get(0), back);

      assertThat(forth.levels).as(type.name()).isEqualTo(back.levels);
    }
  }

  @Property(tries = 20)
  void hostileTablesAreLinkedAllTheSame(
      @ForAll @Size(min = 2, max = 12) List<@StringLength(max = 20) String> values) {
    List<String> ids = IntStream.range(0, values.size()).mapToObj(i -> "r" + i).toList();
    List<Column> columns = new ArrayList<>();
    for (ColumnType type : ColumnType.values()) {
      columns.add(Column.of(type.name(), type, values));
    }

    Linked linked = new LinkRecords(1).within(new Table(ids, columns));

    assertThat(linked.pairs())
        .allSatisfy(
            pair -> {
              assertThat(pair.probability()).isBetween(0.0, 1.0);
              assertThat(pair.bits()).isFinite();
            });
  }

  @Property
  void aMissingColumnSaysNothing(@ForAll @StringLength(min = 1, max = 10) String surname) {
    List<Field> fields =
        List.of(new Field("surname", ColumnType.SURNAME), new Field("birth", ColumnType.DATE));
    Profile whole = profile(fields, surname, "1970-01-01");
    Profile poor = profile(fields, surname, "");
    Comparisons comparisons = new Comparisons(fields);
    Agreement agreement = new Agreement(comparisons.count());

    comparisons.compare(whole, poor, agreement);

    assertThat(agreement.levels[CompareNames.COUNT]).isEqualTo(Agreement.MISSING);
    assertThat(new Model(comparisons, 0.01).rarityBits(agreement, CompareNames.COUNT)).isZero();
  }

  @Property
  void levelsAreMonotoneAfterwards(@ForAll @Size(5) int[] weights) {
    double[] same = Arrays.stream(weights).mapToDouble(w -> Math.abs(w % 100) + 1).toArray();
    double[] different = {0.01, 0.02, 0.07, 0.2, 0.7};
    double before = Arrays.stream(same).sum();

    Monotone.enforce(same, different, level -> true);

    for (int level = 1; level < same.length; level++) {
      assertThat(same[level] / different[level])
          .isLessThanOrEqualTo(same[level - 1] / different[level - 1] + 1e-9);
    }
    assertThat(Arrays.stream(same).sum()).isCloseTo(before, within(1e-6));
  }

  private static Profile profile(List<Field> fields, String surname, String birth) {
    List<Column> columns =
        List.of(
            Column.of("surname", ColumnType.SURNAME, List.of(surname)),
            Column.of("birth", ColumnType.DATE, List.of(birth)));
    return new ReadProfiles(fields).of(new Table(List.of("1"), columns)).get(0);
  }
}
