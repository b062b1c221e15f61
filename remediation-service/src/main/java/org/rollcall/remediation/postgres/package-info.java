/**
 * How this service speaks SQL: inside a Hibernate Reactive session, one JSON object a row, so that
 * a row is one value in both directions and nothing is mapped twice.
 */
@NullMarked
package org.rollcall.remediation.postgres;

import org.jspecify.annotations.NullMarked;
