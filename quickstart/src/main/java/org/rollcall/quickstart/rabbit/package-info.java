/** Brokers that are there already: how one is named, reached, and what is wrong when it is not. */
@NullMarked
package org.rollcall.quickstart.rabbit;

import org.jspecify.annotations.NullMarked;
