/** What is kept of feeds comes back as it was. */
@NullMarked
package org.rollcall.classifier.hr.postgres;

import org.jspecify.annotations.NullMarked;
