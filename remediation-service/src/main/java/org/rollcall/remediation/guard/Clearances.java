package org.rollcall.remediation.guard;

import org.rollcall.remediation.proposal.Proposal;

/** Clears changes for writing, from what is known now. Blocks. */
public interface Clearances {
  /** Whether this approved change may be written now. */
  Clearance of(Proposal proposal);
}
