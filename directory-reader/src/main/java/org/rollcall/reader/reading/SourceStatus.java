package org.rollcall.reader.reading;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * By which means a source reads.
 *
 * @param kind the means
 * @param because why this one, in words
 * @param facts what else is worth knowing, by name, e.g. which domain controller it is; nothing
 *     personal
 */
public record SourceStatus(Kind kind, String because, Map<String, String> facts) {
  public SourceStatus {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(because, "because");
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** The means by which changes between full passes are noticed. */
  public enum Kind {
    /** Not known before the directory has been asked once. */
    UNDECIDED,
    /** uSNChanged and Deleted Objects of one domain controller. */
    ACTIVE_DIRECTORY,
    /** Content synchronisation (RFC 4533). */
    CONTENT_SYNC,
    /** Delta queries of Microsoft Graph. */
    GRAPH_DELTA,
    /** Not at all: only full passes. */
    FULL_PASS
  }
}
