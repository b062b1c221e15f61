package org.rollcall.classifier.contact.postgres;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a contact before it changes.
 *
 * @param sequence of the last observation or vanishing
 * @param verdict what is thought of it; null once it is gone
 * @param lists the names of its lists, as {@link Census} counts by them
 * @param person HR's id of the person that it takes from all others; null if it takes none
 */
public record Known(
    long sequence, @Nullable String verdict, String lists, @Nullable String person) {}
