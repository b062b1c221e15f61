/**
 * The names of people: how they are written, folded, shortened and heard. A text is folded to plain
 * Latin letters; given names know their short, Welsh and English forms; a sound key brings
 * spellings together. A name says who somebody may be, never who somebody is.
 */
@NullMarked
package org.rollcall.classifier.name;

import org.jspecify.annotations.NullMarked;
