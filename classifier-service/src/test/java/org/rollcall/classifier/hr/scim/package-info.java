/** How users of SCIM become persons, and what is refused. */
@NullMarked
package org.rollcall.classifier.hr.scim;

import org.jspecify.annotations.NullMarked;
