/**
 * Feeds in the database: every one that came and what became of it, who accepted it, its persons
 * for as long as judging or comparing needs them, who was erased, and when which content was first
 * seen. A feed outlives the file or the request that it came with.
 */
@NullMarked
package org.rollcall.classifier.hr.postgres;

import org.jspecify.annotations.NullMarked;
