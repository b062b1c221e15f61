/**
 * Says what is new: recomputes who is first in each list, and puts those contacts into the outbox
 * whose judgement differs from what was last published, in pages of bounded size.
 */
@NullMarked
package org.rollcall.classifier.publication.postgres;

import org.jspecify.annotations.NullMarked;
