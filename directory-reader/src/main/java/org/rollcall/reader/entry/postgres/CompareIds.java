package org.rollcall.reader.entry.postgres;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.contracts.EntryKey;
import org.rollcall.delivery.Transactions;
import org.rollcall.reader.entry.KnownEntries;
import org.rollcall.reader.progress.SeenIds;

/**
 * Holds the known ids against those that were seen, part by part: a million ids are never here at
 * once. Only who holds the lease writes, so that nothing changes between the parts.
 */
final class CompareIds {
  private static final int PART = 20_000;

  private final Transactions transactions;
  private final String directory;

  CompareIds(Transactions transactions, String directory) {
    this.transactions = transactions;
    this.directory = directory;
  }

  KnownEntries.Absences with(SeenIds seen, int most) {
    List<EntryKey> first = new ArrayList<>();
    long known = 0;
    long missing = 0;
    String[] part = after("");
    while (part.length > 0) {
      known += part.length;
      for (String id : part) {
        if (!seen.contains(id)) {
          missing++;
          if (first.size() < most) {
            first.add(new EntryKey(directory, id));
          }
        }
      }
      part = after(part[part.length - 1]);
    }
    return new KnownEntries.Absences(known, missing, first);
  }

  private String[] after(String last) {
    String ids = transactions.call(session -> EntryRows.idsAfter(session, directory, last, PART));
    return ids.isEmpty() ? new String[0] : ids.split("\n", -1);
  }
}
