/**
 * How messages look on the wire: JSON by Jackson. Unreadable input is a value ({@link
 * org.rollcall.contracts.json.ReadMessage.Unreadable}), never an exception that could kill a
 * consumer.
 */
@NullMarked
package org.rollcall.contracts.json;

import org.jspecify.annotations.NullMarked;
