package org.rollcall.remediation.proposal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.rollcall.contracts.JudgedContact;

/**
 * The judged facts that people decide by: stored with each proposal when it is made, and never
 * changed, so that what was approved can be explained whatever is judged later. Calls block.
 */
public interface ShownFacts {
  /** By the proposals' ids. */
  Map<UUID, JudgedContact> of(Collection<UUID> proposals);
}
