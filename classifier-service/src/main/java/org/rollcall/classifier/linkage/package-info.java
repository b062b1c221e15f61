/**
 * Which records are one person: Fellegi and Sunter's model, its weights learned from the data
 * alone.
 *
 * <p>A {@link org.rollcall.classifier.linkage.Table} has typed columns. Names are compared as one
 * thing, however many columns hold them; every other column is compared by itself, in graded levels
 * from "equal" to "something else". A missing value says nothing: 0 bits. How often a level is met
 * among two different persons is counted on random pairs; how often among two records of one person
 * is learned by expectation maximisation over candidates that inverted indexes find. Equal values
 * count by how rare they are in this data.
 *
 * <p>For many against many: {@link org.rollcall.classifier.linkage.LinkRecords} (one table in
 * itself, or two), then {@link org.rollcall.classifier.linkage.AssignOneToOne} where nobody has two
 * records in one table. For one against many, as when a contact changes: keep the {@link
 * org.rollcall.classifier.linkage.Weights} (immutable, with a hash, plain numbers and texts only),
 * make an {@link org.rollcall.classifier.linkage.IndexedTable} of the persons once, and ask it for
 * the matches of a {@link org.rollcall.classifier.linkage.Probe}.
 */
@NullMarked
package org.rollcall.classifier.linkage;

import org.jspecify.annotations.NullMarked;
