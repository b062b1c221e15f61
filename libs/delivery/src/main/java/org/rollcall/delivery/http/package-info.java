/** Parked messages for operators. */
@NullMarked
package org.rollcall.delivery.http;

import org.jspecify.annotations.NullMarked;
