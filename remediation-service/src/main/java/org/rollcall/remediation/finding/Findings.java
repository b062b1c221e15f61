package org.rollcall.remediation.finding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All findings, for callers that may block. */
public interface Findings {
  /** The finding with this id. */
  Optional<Finding> find(UUID id);

  /** The findings in a state, or all: first in an internal list first. At most 500. */
  List<Finding> in(Optional<Finding.State> state);
}
