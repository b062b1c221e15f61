package org.rollcall.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.contracts.EntryNames;
import org.rollcall.reader.memory.Entries;

class ContentHashTest {
  private static final DirectoryEntry CONSTABLE = Entries.entry(1, "constable");

  @Test
  void twoLooksAtTheSameGiveTheSame() {
    assertThat(CONSTABLE.contentHash())
        .isEqualTo(Entries.entry(1, "constable").contentHash())
        .matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "constable ", "sergeant", "consta\u0301ble"})
  void anotherTextGivesAnother(String title) {
    assertThat(Entries.entry(1, title).contentHash()).isNotEqualTo(CONSTABLE.contentHash());
  }

  @Test
  void whereOneTextEndsAndTheNextBeginsMatters() {
    assertThat(named(new EntryNames("ab", "c", null, null)).contentHash())
        .isNotEqualTo(named(new EntryNames("a", "bc", null, null)).contentHash());
    assertThat(named(new EntryNames("a", null, "b", null)).contentHash())
        .isNotEqualTo(named(new EntryNames("a", "b", null, null)).contentHash());
    assertThat(named(new EntryNames("", null, null, null)).contentHash())
        .isNotEqualTo(named(new EntryNames(null, null, null, null)).contentHash());
  }

  @Test
  void whichListATextIsInMatters() {
    assertThat(with(groups -> List.of(), List.of("x")).contentHash())
        .isNotEqualTo(with(groups -> List.of("x"), List.of()).contentHash());
  }

  private static DirectoryEntry named(EntryNames names) {
    return new DirectoryEntry(
        CONSTABLE.key(),
        CONSTABLE.dn(),
        CONSTABLE.objectClasses(),
        CONSTABLE.kindHints(),
        names,
        CONSTABLE.addresses(),
        CONSTABLE.work(),
        CONSTABLE.groups(),
        CONSTABLE.nestedGroups(),
        CONSTABLE.listings(),
        CONSTABLE.hidden());
  }

  private static DirectoryEntry with(UnaryOperator<List<String>> classes, List<String> hints) {
    return new DirectoryEntry(
        CONSTABLE.key(),
        CONSTABLE.dn(),
        classes.apply(List.of()),
        hints,
        CONSTABLE.names(),
        CONSTABLE.addresses(),
        CONSTABLE.work(),
        CONSTABLE.groups(),
        CONSTABLE.nestedGroups(),
        CONSTABLE.listings(),
        CONSTABLE.hidden());
  }
}
