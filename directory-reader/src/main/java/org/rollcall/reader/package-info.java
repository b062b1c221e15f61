/**
 * Reads directories, and can do nothing else to them: no class here knows how to add, change, move
 * or delete an entry, and a house rule keeps it so. What it sees it tells the classifier; what it
 * could not read it says plainly, since an error is never an absence.
 */
@NullMarked
package org.rollcall.reader;

import org.jspecify.annotations.NullMarked;
