/**
 * How dangerous it is that people see an outsider among their colleagues: how easily somebody picks
 * the outsider by mistake, and how bad that would be. Likelihood is counted in slips that can
 * happen: somebody means one of the colleagues of the same list and gets a namesake, the top row of
 * what typing found, the row beside, or the first entry of the book; or writes to a group without
 * knowing who is in it. Outsiders are few and are taken in first; colleagues then pass by one by
 * one, in any order, and only counters of what they share with an outsider grow. Pure: same
 * entries, same risks, in whatever order they come.
 */
@NullMarked
package org.rollcall.classifier.risk;

import org.jspecify.annotations.NullMarked;
