/**
 * The accident, played: five mails in four days, each written for a colleague, each addressed by a
 * slip. The senders and their slips are drawn once, with a fixed seed, from the list as an ordinary
 * user sees it; then the same five mails are sent twice, without Rollcall and with it. Whom a mail
 * reaches is read from the directory at the moment of sending, never assumed, and the figure at the
 * end is the difference between the two runs.
 */
@NullMarked
package org.rollcall.quickstart.replay;

import org.jspecify.annotations.NullMarked;
