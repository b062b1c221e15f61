package org.rollcall.reader.progress;

import java.util.Optional;
import org.rollcall.reader.entry.Pass;
import org.rollcall.reader.lease.Tenure;

/**
 * How far reading has come. It is written by {@link org.rollcall.reader.entry.KnownEntries}, with
 * the entries. Thread-safe; every call may block.
 */
public interface Progress {
  /** From where on changes are to be told; empty before the first complete full pass. */
  Optional<Position> position(String directory);

  /** How the directory stands. */
  Standing standing(String directory);

  /** Whether a full pass broke off where it can be resumed. */
  boolean isResumable(String directory);

  /**
   * Marks the position as worthless until a complete full pass gives a new one. Nothing happens if
   * the tenure is lost.
   *
   * @param code code of the trouble
   */
  void stop(Tenure tenure, String code);

  /**
   * Where this full pass can go on: where an earlier one broke off that told the same things under
   * the same organisation.yaml. A checkpoint from which three passes got no further is forgotten.
   */
  Optional<Checkpoint> resume(Pass pass);

  /** Forgets the checkpoint: the next full pass begins at the beginning. Nothing if it is lost. */
  void forget(Tenure tenure);
}
