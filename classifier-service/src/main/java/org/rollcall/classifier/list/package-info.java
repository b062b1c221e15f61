/**
 * What an address list looks like from its first line: the entry that people see first, under each
 * locale of the organisation.
 */
@NullMarked
package org.rollcall.classifier.list;

import org.jspecify.annotations.NullMarked;
