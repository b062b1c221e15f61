package org.rollcall.reader.entry;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.EntriesObserved;
import org.rollcall.contracts.EntriesVanished;
import org.rollcall.contracts.ObservedEntry;

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
    int from = 0;
    while (from < entries.size()) {
      int to = endOfPage(entries, from);
      pages.add(
          new EntriesObserved(
              pass.directory(),
              pass.organisationHash(),
              pass.reading(),
              pagesBefore + pages.size() + 1,
              entries.subList(from, to)));
      from = to;
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

  /** As many as fit, and one at least. */
  private static int endOfPage(List<ObservedEntry> entries, int from) {
    int most = Math.min(entries.size(), from + EntriesObserved.MOST_ENTRIES);
    long size = BodySize.AROUND + BodySize.atMost(entries.get(from));
    int to = from + 1;
    while (to < most) {
      size += BodySize.atMost(entries.get(to));
      if (size > LARGEST_BODY) {
        break;
      }
      to++;
    }
    return to;
  }
}
