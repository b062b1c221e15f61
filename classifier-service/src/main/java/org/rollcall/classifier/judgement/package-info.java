/**
 * Whether a contact is one of ours, an outsider, or a question for people. Reasons are added up in
 * bits; caps then say what must not be decided from them. Pure: same entry, same organisation, same
 * feed, same day, same judgement.
 */
@NullMarked
package org.rollcall.classifier.judgement;

import org.jspecify.annotations.NullMarked;
