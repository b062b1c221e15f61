package org.rollcall.classifier.edition.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rollcall.classifier.basis.Basis;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.contact.postgres.ContactTable;
import org.rollcall.classifier.contact.postgres.DirectoryTable;
import org.rollcall.classifier.contact.postgres.Kept;
import org.rollcall.classifier.edition.Movement;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.delivery.Transactions;

/**
 * Judges all present contacts by two bases and compares: the same judge as otherwise, and nothing
 * is stored or said. For threads that may block.
 */
@ApplicationScoped
public class DryRun {
  private static final int PAGE = 500;

  private final Transactions transactions;
  private final DirectoryTable directories;
  private final ContactTable contacts;

  DryRun(Transactions transactions, DirectoryTable directories, ContactTable contacts) {
    this.transactions = transactions;
    this.directories = directories;
    this.contacts = contacts;
  }

  /** Fills the movement, by directory and id. */
  public Movement run(Basis present, Basis other, Movement movement) {
    JudgeEntry before = present.judge();
    JudgeEntry after = other.judge();
    for (DirectoryTable.Known directory : transactions.call(directories::all)) {
      String last = "";
      List<Kept> page;
      do {
        String from = last;
        page = transactions.call(session -> contacts.after(session, directory.name(), from));
        for (Kept kept : page) {
          ObservedEntry entry = StoredJson.entry(kept.entry());
          movement.add(before.judge(entry).verdict(), after.judge(entry));
        }
        last = page.isEmpty() ? last : page.getLast().id();
      } while (page.size() == PAGE);
    }
    return movement;
  }
}
