/**
 * The command line. {@code demo} runs a whole Rollcall with nothing installed: embedded database,
 * broker and directory, an issuer of its own, and the three services as processes from the very
 * jars that ship. {@code demo --replay} plays the accident against it. {@code topology} declares
 * the broker's queues on a plain RabbitMQ.
 *
 * <p>Everything that can go wrong for a user ends in one {@link
 * org.rollcall.quickstart.CannotGoOn}: what it is about, what happened, what mends it.
 */
@NullMarked
package org.rollcall.quickstart;

import org.jspecify.annotations.NullMarked;
