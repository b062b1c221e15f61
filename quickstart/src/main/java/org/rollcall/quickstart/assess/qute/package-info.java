/** The page for the person who has to answer for the address book. */
@NullMarked
package org.rollcall.quickstart.assess.qute;

import org.jspecify.annotations.NullMarked;
