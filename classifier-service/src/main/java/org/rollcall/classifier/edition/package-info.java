/**
 * What judging rests on and people decide: the rules and {@code organisation.yaml}. A new text of
 * either is a proposed edition; two other people accept exactly its hash after they have seen which
 * contacts it would move; until then the old one judges. The very first is accepted at first start.
 * An earlier one comes back the same way. Editions are kept for ever, with author, approvers, times
 * and hash.
 *
 * <pre>
 * PROPOSED --two approvals--> ACTIVE --another becomes active--> RETIRED
 *    | another becomes active --> SUPERSEDED
 *    | taken back             --> WITHDRAWN
 * </pre>
 */
@NullMarked
package org.rollcall.classifier.edition;

import org.jspecify.annotations.NullMarked;
