/**
 * The broker by its plain AMQP 0-9-1 client, with confirms, without automatic recovery and without
 * any declaring. A lost connection fails everything that was not confirmed: it is published again,
 * and received again; who receives drops repeats.
 */
@NullMarked
package org.rollcall.delivery.rabbit;

import org.jspecify.annotations.NullMarked;
