/**
 * Links contacts with HR while they come in page by page. A person has one mailbox, so what becomes
 * of a contact without a key depends on who else claims the same persons: the claims are kept, and
 * whoever is touched by a changed one is judged again in the same transaction. What linking learns
 * is kept here too. The caller holds the directory's lock.
 */
@NullMarked
package org.rollcall.classifier.linking.postgres;

import org.jspecify.annotations.NullMarked;
