/**
 * Said once, handled once. What a service wants to tell the others goes into an outbox in the very
 * transaction that makes it true; a relay carries it to the broker and forgets it only when the
 * broker has confirmed it. What a service is told goes into an inbox, is acknowledged when it is
 * safely there, and is handled from there: its effects and the mark that it is done are one
 * transaction. A message may travel twice, and takes effect once.
 *
 * <pre>
 * outbox --relay--&gt; broker --intake--&gt; NEW --handled--&gt; DONE
 *                                      |  ^
 *                    mismatch: HELD &lt;--+--+   broken for good, or too often: PARKED --discard--&gt; DISCARDED
 *                                      ^---------------- retry ----------------'
 * </pre>
 *
 * <p>Nothing here ever declares an exchange, a queue or a binding.
 */
@NullMarked
package org.rollcall.delivery;

import org.jspecify.annotations.NullMarked;
