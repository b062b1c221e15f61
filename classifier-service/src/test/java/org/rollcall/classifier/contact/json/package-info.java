/** What is kept of contacts, as JSON. */
@NullMarked
package org.rollcall.classifier.contact.json;

import org.jspecify.annotations.NullMarked;
