/** How rows and cards look as JSON: by Jackson, in one place. */
@NullMarked
package org.rollcall.remediation.json;

import org.jspecify.annotations.NullMarked;
