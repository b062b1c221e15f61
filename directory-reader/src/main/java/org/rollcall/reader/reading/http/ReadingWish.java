package org.rollcall.reader.reading.http;

/**
 * How a reading is wanted.
 *
 * @param everything whether every entry is told again, changed or not, for a classifier that has to
 *     learn everything anew; false if it is left out
 */
public record ReadingWish(boolean everything) {}
