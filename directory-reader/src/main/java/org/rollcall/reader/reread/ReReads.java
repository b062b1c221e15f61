package org.rollcall.reader.reread;

import java.time.Instant;
import java.util.List;

/** Requests to read entries again. Thread-safe; every call may block. */
public interface ReReads {
  /** The requests of a directory whose time has come, the longest waiting first. */
  List<ReReadRequest> due(String directory, Instant now, int limit);

  /** They are carried out. */
  void done(List<ReReadRequest> requests);

  /**
   * They could not be carried out: they come again.
   *
   * @param code the trouble's stable code
   */
  void postpone(List<ReReadRequest> requests, Instant until, String code);
}
