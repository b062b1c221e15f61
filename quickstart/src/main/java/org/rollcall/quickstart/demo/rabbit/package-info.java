/**
 * The demo's broker: the embedded one, or a RabbitMQ that is there already and may be somebody
 * else's. There the demo touches only what is idle and removes only what it declared itself.
 */
@NullMarked
package org.rollcall.quickstart.demo.rabbit;

import org.jspecify.annotations.NullMarked;
