/**
 * The services as people run them: each one its own process, started from the very jars that ship.
 * Who starts a process gives it its settings in a file that only the owner can read, watches it
 * come up through its own health endpoint, and may end it politely or by SIGKILL. Nothing in here
 * looks into a service; everything is seen from outside.
 */
@NullMarked
package org.rollcall.testkit.processes;

import org.jspecify.annotations.NullMarked;
