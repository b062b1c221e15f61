/**
 * Journeys across the three running services, told in the words of those who take part: a {@code
 * Directory} that people edit, {@code Approver}s who say yes or no, an {@code Operator} who starts
 * readings and looks after messages. The services run as processes of their own from the jars that
 * ship; a journey sees them from outside only, by REST, LDAP and AMQP.
 *
 * <p>What they run on is a {@code Footing}: parts embedded in this JVM, real servers on this
 * machine, or containers. The journeys are the same on each.
 */
@NullMarked
package org.rollcall.acceptance;

import org.jspecify.annotations.NullMarked;
