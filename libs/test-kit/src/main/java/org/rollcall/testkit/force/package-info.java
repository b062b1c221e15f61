/**
 * Heddlu Gorllewin, a police force that does not exist: its people, its directory and its personnel
 * file, made by a seeded generator, so that every test and the demonstration see the same force.
 * Its address book has gone the way of the real accident: outsiders stand between colleagues, and
 * one of them, a member of a community scheme, is the first name in the alphabetical list. All
 * domains are reserved ones, all telephone numbers come from the range kept for drama.
 */
@NullMarked
package org.rollcall.testkit.force;

import org.jspecify.annotations.NullMarked;
