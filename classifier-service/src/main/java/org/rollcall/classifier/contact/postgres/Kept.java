package org.rollcall.classifier.contact.postgres;

/**
 * An observation that was kept.
 *
 * @param id its entry's id
 * @param entry the observation as JSON
 * @param known what is thought of it
 */
public record Kept(String id, String entry, Known known) {}
