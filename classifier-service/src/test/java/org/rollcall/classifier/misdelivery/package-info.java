/**
 * A simulated office in which people mail each other and slip: they take the top row, the row
 * beside, a namesake, the first entry of the book, or write to a group that an outsider is in. It
 * counts where mail went. It knows nothing of how risk is scored, and shares no code with it: its
 * names, its orders and its idea of who looks alike are its own.
 */
@NullMarked
package org.rollcall.classifier.misdelivery;

import org.jspecify.annotations.NullMarked;
