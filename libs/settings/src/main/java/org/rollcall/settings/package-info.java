/**
 * The two files that people write: {@code organisation.yaml}, which all three services mount, and
 * {@code directories.yaml}, which the reader and remediation mount. Here is what they mean; how
 * they are read is in {@code settings.yaml}.
 */
@NullMarked
package org.rollcall.settings;

import org.jspecify.annotations.NullMarked;
