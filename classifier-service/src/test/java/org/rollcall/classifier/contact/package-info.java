/** How entries are read. */
@NullMarked
package org.rollcall.classifier.contact;

import org.jspecify.annotations.NullMarked;
