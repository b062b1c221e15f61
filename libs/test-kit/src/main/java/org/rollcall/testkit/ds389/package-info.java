/**
 * A real 389 Directory Server for tests, where the machine has one: an instance in a folder of its
 * own, made from the template that the package ships, without dscreate and systemd, with content
 * synchronisation. Where it is not installed, tests say so and are skipped.
 */
@NullMarked
package org.rollcall.testkit.ds389;

import org.jspecify.annotations.NullMarked;
