/**
 * The language between the services: what the reader observes, what the classifier judges, what
 * remediation changed. Records and value objects only; no framework, no clock, no I/O.
 *
 * <p>A message is a promise: fields are only ever added, never renamed or given another meaning.
 * The golden samples under {@code src/test/resources/golden} are append-only and are read and
 * written back by the tests.
 */
@NullMarked
package org.rollcall.contracts;

import org.jspecify.annotations.NullMarked;
