/**
 * {@code rollcall topology}: what a plain RabbitMQ needs before the services start. Where custom
 * resources own the broker they declare the same, and this command is not used.
 */
@NullMarked
package org.rollcall.quickstart.topology;

import org.jspecify.annotations.NullMarked;
