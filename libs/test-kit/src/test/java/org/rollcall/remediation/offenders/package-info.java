/** Planted offenders: each breaks one rule of the house, to show that the rule catches it. */
@NullMarked
package org.rollcall.remediation.offenders;

import org.jspecify.annotations.NullMarked;
