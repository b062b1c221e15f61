package org.rollcall.reader.reading;

import java.util.Objects;
import org.rollcall.reader.entry.Pass;

/** What came of beginning a reading. */
public sealed interface Beginning {
  /**
   * It has begun: it must be carried out, which also closes it.
   *
   * @param directory what is read
   * @param reading its record
   * @param pass its right to write
   */
  record Begun(Directory directory, Reading reading, Pass pass) implements Beginning {
    public Begun {
      Objects.requireNonNull(directory, "directory");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(pass, "pass");
    }
  }

  /**
   * A reading of that directory is running.
   *
   * @param holder the reader that does it
   */
  record AlreadyRunning(String holder) implements Beginning {
    public AlreadyRunning {
      Objects.requireNonNull(holder, "holder");
    }
  }
}
