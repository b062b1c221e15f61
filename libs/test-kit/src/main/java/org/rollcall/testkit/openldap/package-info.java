/**
 * A real OpenLDAP server for tests, where the machine has one: its own folder and port, the hiding
 * attribute in its schema, and the three accounts with their rights. Where it is not installed,
 * tests say so and are skipped.
 */
@NullMarked
package org.rollcall.testkit.openldap;

import org.jspecify.annotations.NullMarked;
