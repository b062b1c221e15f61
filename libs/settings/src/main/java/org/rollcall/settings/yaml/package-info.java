/**
 * Reads the settings files strictly: unknown keys are errors, tags and aliases are refused, and
 * every problem names file, line, field and mend.
 */
@NullMarked
package org.rollcall.settings.yaml;

import org.jspecify.annotations.NullMarked;
