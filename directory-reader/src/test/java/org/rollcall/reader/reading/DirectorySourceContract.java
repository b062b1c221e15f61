package org.rollcall.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.contracts.EntryKey;
import org.rollcall.reader.entry.DirectoryEntry;

/** What every source promises. */
public abstract class DirectorySourceContract {
  /** A source whose pages hold fewer entries than it has. */
  protected abstract DirectorySource source();

  protected abstract int entries();

  protected abstract String idOfSomebodyListed();

  protected abstract String idOfSomebodyHidden();

  @Test
  void everyEntryComesOnceAndInMoreThanOnePage() {
    List<List<DirectoryEntry>> pages = new ArrayList<>();

    SourceEnd end = source().readAll(pages::add);

    assertThat(end).isInstanceOf(SourceEnd.Complete.class);
    assertThat(pages).hasSizeGreaterThan(1);
    List<EntryKey> keys = pages.stream().flatMap(List::stream).map(DirectoryEntry::key).toList();
    assertThat(keys).hasSize(entries()).doesNotHaveDuplicates();
  }

  @Test
  void itStopsWhenItIsToldTo() {
    List<List<DirectoryEntry>> pages = new ArrayList<>();

    SourceEnd end =
        source()
            .readAll(
                page -> {
                  pages.add(page);
                  return false;
                });

    assertThat(end).isEqualTo(new SourceEnd.Stopped());
    assertThat(pages).hasSize(1);
  }

  @Test
  void anEntryReadByIdIsTheSameAsInAPass() {
    DirectoryEntry inPass = inPass(idOfSomebodyListed());

    Sighting sighting = source().readOne(idOfSomebodyListed());

    assertThat(sighting).isEqualTo(new Sighting.Seen(inPass));
    assertThat(inPass.listings()).isNotEmpty();
    assertThat(inPass.hidden()).isFalse();
  }

  @Test
  void aHiddenEntryIsReadAndNotListed() {
    DirectoryEntry hidden = inPass(idOfSomebodyHidden());

    assertThat(hidden.hidden()).isTrue();
    assertThat(hidden.listings()).isEmpty();
  }

  @Test
  void anUnknownIdIsAbsent() {
    assertThat(source().readOne(new UUID(4711, 4711).toString())).isEqualTo(new Sighting.Absent());
  }

  @Test
  void twoLooksGiveTheSameHashes() {
    assertThat(hashes()).isEqualTo(hashes());
  }

  @Test
  void readingCouldBegin() {
    assertThat(source().check()).isEmpty();
  }

  private List<String> hashes() {
    List<String> hashes = new ArrayList<>();
    source()
        .readAll(
            page -> {
              page.forEach(entry -> hashes.add(entry.key().id() + entry.contentHash()));
              return true;
            });
    return hashes.stream().sorted().toList();
  }

  private DirectoryEntry inPass(String id) {
    List<DirectoryEntry> found = new ArrayList<>();
    source()
        .readAll(
            page -> {
              page.stream().filter(entry -> entry.key().id().equals(id)).forEach(found::add);
              return true;
            });
    return found.getFirst();
  }
}
