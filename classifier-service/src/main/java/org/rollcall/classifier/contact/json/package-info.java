/** How observed entries and their judgements are kept: JSON in the same form as on the wire. */
@NullMarked
package org.rollcall.classifier.contact.json;

import org.jspecify.annotations.NullMarked;
