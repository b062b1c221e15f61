/**
 * Whom in HR a contact is. Exact keys are asked first: an address, a number, a desk phone with the
 * surname. Whoever has none is compared with the persons whose names or phones are near, field by
 * field, and is linked only if more than the name agrees, if no second person comes close, and if
 * no other contact of the directory claims that person as well. Everything else stays open, with
 * the candidates named: a name alone identifies nobody.
 */
@NullMarked
package org.rollcall.classifier.hr.link;

import org.jspecify.annotations.NullMarked;
