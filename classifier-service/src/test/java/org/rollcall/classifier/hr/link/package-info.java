/** Who is whom in HR, and who must stay open. */
@NullMarked
package org.rollcall.classifier.hr.link;

import org.jspecify.annotations.NullMarked;
