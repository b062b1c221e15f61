/**
 * A simulated force of any size, with the files that an assessment reads and the truth about every
 * entry: for scoring and benchmarks. Same seed, size and wear, same bytes.
 *
 * <p>It is meant to be fair and hard. Surnames are as unevenly spread as in Wales, so that there
 * are namesakes; people go by short names, marry, come back and hold two jobs; outsiders have
 * colleagues' names, private mail, look-alike domains and mailboxes in our own domain; and a worn
 * directory lacks numbers, has typing errors and is years behind the HR list. Nothing here knows
 * how anything is judged.
 */
@NullMarked
package org.rollcall.testkit.force.simulated;

import org.jspecify.annotations.NullMarked;
