/**
 * Gives {@code @QuarkusTest}s the parts that a service talks to, and the configuration that leads
 * to them.
 */
@NullMarked
package org.rollcall.testkit.quarkus;

import org.jspecify.annotations.NullMarked;
