package org.rollcall.remediation.webhook;

/** Who carries a delivery to its endpoint. Calls block, for no longer than the set timeout. */
public interface Courier {
  /** Makes one attempt. */
  Answer carry(Endpoint endpoint, Delivery delivery);
}
