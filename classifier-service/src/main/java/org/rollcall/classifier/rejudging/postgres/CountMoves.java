package org.rollcall.classifier.rejudging.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.classifier.contact.postgres.ContactTable;
import org.rollcall.classifier.contact.postgres.DirectoryTable;
import org.rollcall.classifier.contact.postgres.Kept;
import org.rollcall.classifier.judgement.JudgeEntry;
import org.rollcall.contracts.ObservedEntry;
import org.rollcall.contracts.Verdict;
import org.rollcall.delivery.Transactions;

/**
 * Counts what a new basis would move, without moving anything. Only a move to a side counts: one to
 * UNCERTAIN makes nothing happen. For threads that may block.
 */
@ApplicationScoped
public class CountMoves {
  private static final int PAGE = 500;

  private final Transactions transactions;
  private final DirectoryTable directories;
  private final ContactTable contacts;

  CountMoves(Transactions transactions, DirectoryTable directories, ContactTable contacts) {
    this.transactions = transactions;
    this.directories = directories;
    this.contacts = contacts;
  }

  /** What would move among the present contacts. */
  public Moves count(JudgeEntry before, JudgeEntry after) {
    Moves moves = Moves.NONE;
    for (DirectoryTable.Known directory : transactions.call(directories::all)) {
      Optional<String> last = Optional.of("");
      while (last.isPresent()) {
        String from = last.get();
        List<Kept> page =
            transactions.call(session -> contacts.after(session, directory.name(), from));
        moves = moves.and(of(page, before, after));
        last = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().id());
      }
    }
    return moves;
  }

  private static Moves of(List<Kept> page, JudgeEntry before, JudgeEntry after) {
    int internal = 0;
    int external = 0;
    for (Kept kept : page) {
      ObservedEntry entry = StoredJson.entry(kept.entry());
      Verdict now = after.judge(entry).verdict();
      boolean moves = now != Verdict.UNCERTAIN && now != before.judge(entry).verdict();
      internal += moves && now == Verdict.INTERNAL ? 1 : 0;
      external += moves && now == Verdict.EXTERNAL ? 1 : 0;
    }
    return new Moves(page.size(), internal, external);
  }

  /**
   * What would move.
   *
   * @param contacts how many contacts there are
   * @param internal how many would become INTERNAL
   * @param external how many would become EXTERNAL
   */
  public record Moves(int contacts, int internal, int external) {
    static final Moves NONE = new Moves(0, 0, 0);

    Moves and(Moves more) {
      return new Moves(
          contacts + more.contacts, internal + more.internal, external + more.external);
    }

    /** How many would move to a side. */
    public int moved() {
      return internal + external;
    }
  }
}
