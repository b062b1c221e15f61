/**
 * The demo's databases: one per service, in the embedded server or in one that is there already.
 */
@NullMarked
package org.rollcall.quickstart.demo.postgres;

import org.jspecify.annotations.NullMarked;
