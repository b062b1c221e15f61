/**
 * Who works here according to HR: persons with their rows, found by exact keys only (e-mail
 * address, employee number), and how far the whole feed is to be believed. Names are not kept:
 * nobody becomes a colleague by name.
 */
@NullMarked
package org.rollcall.classifier.hr;

import org.jspecify.annotations.NullMarked;
