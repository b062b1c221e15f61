/**
 * An Entra tenant as a source, by Microsoft Graph: mail contacts, users (guests among them) and
 * groups, each by delta query. A full pass is the first round of the three queries; what comes
 * after is told by their delta links, page by page, with the position stored after each. Nothing
 * that Graph says is taken on trust: links have to stay on the host that was configured, an object
 * that is called removed is asked for by id before anybody says so, and a position that Graph no
 * longer knows leads to a full pass under its guards. Throttling becomes a time before which
 * nothing is asked, never a thread that sleeps.
 *
 * <pre>
 *   groups ──► who is in which group ──► contacts ──► users ──► three delta links
 *                        ▲                                            │
 *                        └──────────── changed groups ◄───────────────┘
 * </pre>
 *
 * Graph can be read only; the SDK offers verbs that write, and a house rule keeps them out of here.
 */
@NullMarked
package org.rollcall.reader.reading.graph;

import org.jspecify.annotations.NullMarked;
