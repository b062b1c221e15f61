/**
 * The two files that people write, {@code organisation.yaml} and {@code directories.yaml}, read
 * once at start. A broken one keeps the service running and not ready: it says what is wrong, and
 * reads nothing.
 */
@NullMarked
package org.rollcall.reader.files;

import org.jspecify.annotations.NullMarked;
