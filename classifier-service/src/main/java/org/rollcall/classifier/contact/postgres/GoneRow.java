package org.rollcall.classifier.contact.postgres;

/**
 * A tombstone.
 *
 * @param id the vanished entry's id
 * @param sequence of its vanishing
 */
public record GoneRow(String id, long sequence) {}
