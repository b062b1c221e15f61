package org.rollcall.classifier.hr.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.hr.postgres.KeptFeed;

/**
 * A feed as it is told.
 *
 * @param number in the order of arrival
 * @param hash SHA-256 in hex over its bytes; empty if they could not be read
 * @param source FILE, UPLOAD, SCIM, or BEFORE (from a version that kept only sizes)
 * @param statedAt when it was made, as its sender or its file says
 * @param receivedAt when it came
 * @param state ARRIVED, WAITING, CURRENT, SUPERSEDED, REFUSED or DECLINED
 * @param acceptedAt when it became the measure for the next; null if it did not
 * @param rows its rows
 * @param addresses how many different work addresses it knows
 * @param numbers how many different employee numbers it knows
 * @param categories how many rows each category has
 * @param reasons why it waits, is refused or is not believed in full
 * @param problems bad values in it, or why it cannot be read, one line each
 */
record FeedView(
    long number,
    String hash,
    String source,
    Instant statedAt,
    Instant receivedAt,
    String state,
    @Nullable Instant acceptedAt,
    int rows,
    int addresses,
    int numbers,
    Map<String, Integer> categories,
    List<String> reasons,
    List<String> problems) {
  static FeedView of(KeptFeed feed) {
    return new FeedView(
        feed.number(),
        feed.hash(),
        feed.source().name(),
        feed.statedAt(),
        feed.receivedAt(),
        feed.state().name(),
        feed.acceptedAt().orElse(null),
        feed.size().rows(),
        feed.size().addresses(),
        feed.size().numbers(),
        new TreeMap<>(feed.size().categories()),
        feed.reasons(),
        feed.problems());
  }
}
