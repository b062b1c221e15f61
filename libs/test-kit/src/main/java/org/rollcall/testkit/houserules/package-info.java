/**
 * The rules of the house, as tests that every module runs over its own classes: where technology
 * may live, what may depend on what, what things may be called, and that time and ids are asked
 * for. Each rule is itself tested with a planted offender that it must catch, because a rule that
 * names a misspelt package guards nothing.
 */
@NullMarked
package org.rollcall.testkit.houserules;

import org.jspecify.annotations.NullMarked;
