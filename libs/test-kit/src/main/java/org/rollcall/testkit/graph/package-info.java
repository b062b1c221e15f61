/**
 * A tenant behind a simulated Microsoft Graph (v1.0), on loopback. It keeps contacts, users, groups
 * with members and domains, remembers every change, and tells them as Graph does: page by page,
 * with opaque links that expire, with empty pages and replays where a test asks for them, and with
 * Graph's refusals. What it does not play it refuses with 501, so that nothing passes a test by
 * being ignored. It knows nothing of the Graph SDK: whoever talks HTTP can talk to it.
 *
 * <p>It follows the public pages of Microsoft, no live tenant: <a
 * href="https://learn.microsoft.com/graph/delta-query-overview">delta queries</a>, <a
 * href="https://learn.microsoft.com/graph/throttling">throttling</a>, <a
 * href="https://learn.microsoft.com/graph/json-batching">batches</a> and <a
 * href="https://learn.microsoft.com/graph/errors">errors</a>.
 */
@NullMarked
package org.rollcall.testkit.graph;

import org.jspecify.annotations.NullMarked;
