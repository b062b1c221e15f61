/**
 * Outbox and inbox as tables. Business transactions are Hibernate Reactive's; the relay, the intake
 * and the book-keeping around a message use plain JDBC.
 */
@NullMarked
package org.rollcall.delivery.postgres;

import org.jspecify.annotations.NullMarked;
