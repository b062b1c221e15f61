/** How the settings files are read: what is accepted, and how each mistake is named. */
@NullMarked
package org.rollcall.settings.yaml;

import org.jspecify.annotations.NullMarked;
