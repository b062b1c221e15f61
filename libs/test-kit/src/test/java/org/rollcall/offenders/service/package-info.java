/** Planted offenders: each breaks one rule of the house, to show that the rule catches it. */
@NullMarked
package org.rollcall.offenders.service;

import org.jspecify.annotations.NullMarked;
