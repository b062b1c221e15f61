/**
 * Who works here according to HR: persons with all their rows, found by exact keys (work address,
 * employee number, phone), and how far the whole feed is to be believed. Names, posts and sites are
 * kept for linking: they support, and nobody becomes a colleague by a name alone. Former names
 * serve recognition only and are never shown.
 *
 * <p>A feed may hold a million persons beside everything else that the service keeps in memory. It
 * is therefore packed into a few large arrays, and a person is unpacked when somebody asks.
 */
@NullMarked
package org.rollcall.classifier.hr;

import org.jspecify.annotations.NullMarked;
