package org.rollcall.reader.reading.ldif;

import java.util.List;
import java.util.Objects;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.Trouble;

/** What came of reading one export for an assessment. */
public sealed interface Export {
  /**
   * It was read to its end.
   *
   * @param entries what it holds, in its order
   * @param records how many records it has, those among them that are no contacts
   * @param remarks what a reader of the result has to know about it
   */
  record Whole(List<DirectoryEntry> entries, int records, List<Trouble> remarks) implements Export {
    public Whole {
      entries = List.copyOf(entries);
      remarks = List.copyOf(remarks);
    }

    /** Says nothing personal: only how many. */
    @Override
    public String toString() {
      return "Whole[" + entries.size() + " of " + records + "]";
    }
  }

  /**
   * It is refused as a whole.
   *
   * @param trouble where it breaks off, and how to mend it
   */
  record Refused(Trouble trouble) implements Export {
    public Refused {
      Objects.requireNonNull(trouble, "trouble");
    }
  }
}
