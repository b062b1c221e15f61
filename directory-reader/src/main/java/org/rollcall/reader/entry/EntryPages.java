package org.rollcall.reader.entry;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.json.MessageJson;

/**
 * Cuts what is told into messages of at most 500 entries and 256 kB of body. A single entry that is
 * larger travels alone: half an entry would be a wrong one.
 */
public final class EntryPages {
  /** The largest body, in bytes, of a message with more than one entry. */
  public static final int LARGEST_BODY = 256 * 1024;

  private EntryPages() {}

  /**
   * Pages of observed entries.
   *
   * @param pagesBefore how many pages this reading has sent already
   */
  public static List<EntriesObserved> observed(
      Pass pass, int pagesBefore, List<ObservedEntry> entries) {
    List<EntriesObserved> pages = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += EntriesObserved.MOST_ENTRIES) {
      int to = Math.min(entries.size(), from + EntriesObserved.MOST_ENTRIES);
      addFitting(pass, pagesBefore, entries.subList(from, to), pages);
    }
    return pages;
  }

  /**
   * Pages of vanished entries. Their size is bounded by their number: an entry has at most 255
   * characters of id.
   */
  public static List<EntriesVanished> vanished(
      Pass pass, int pagesBefore, List<EntriesVanished.Vanished> entries) {
    List<EntriesVanished> pages = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += EntriesObserved.MOST_ENTRIES) {
      int to = Math.min(entries.size(), from + EntriesObserved.MOST_ENTRIES);
      pages.add(
          new EntriesVanished(
              pass.directory(),
              pass.organisationHash(),
              pass.reading(),
              pagesBefore + pages.size() + 1,
              entries.subList(from, to)));
    }
    return pages;
  }

  private static void addFitting(
      Pass pass, int pagesBefore, List<ObservedEntry> entries, List<EntriesObserved> pages) {
    EntriesObserved page =
        new EntriesObserved(
            pass.directory(),
            pass.organisationHash(),
            pass.reading(),
            pagesBefore + pages.size() + 1,
            entries);
    if (entries.size() == 1 || MessageJson.write(page).length <= LARGEST_BODY) {
      pages.add(page);
      return;
    }
    int half = entries.size() / 2;
    addFitting(pass, pagesBefore, entries.subList(0, half), pages);
    addFitting(pass, pagesBefore, entries.subList(half, entries.size()), pages);
  }
}
