/** Whether this service can do its work, with the reason where it cannot. */
@NullMarked
package org.rollcall.remediation.health;

import org.jspecify.annotations.NullMarked;
