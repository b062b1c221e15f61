/**
 * Why a contact was judged as it was, and what would change that. Everything is judged again from
 * what was kept: the observation, whom in HR it was taken to be, and by which files, rules and day.
 */
@NullMarked
package org.rollcall.classifier.explain;

import org.jspecify.annotations.NullMarked;
