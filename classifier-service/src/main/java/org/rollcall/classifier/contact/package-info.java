/**
 * An entry as the classifier sees it: its addresses read, split into those that mail goes to and
 * those that are mere evidence. Reading it never fails; what cannot be read is said.
 */
@NullMarked
package org.rollcall.classifier.contact;

import org.jspecify.annotations.NullMarked;
