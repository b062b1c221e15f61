package org.rollcall.reader.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rollcall.reader.reread.ReReadRequest;
import org.rollcall.reader.reread.ReReads;

/** Requests to read again, in memory. */
public final class InMemoryReReads implements ReReads {
  private final Map<Key, Waiting> waiting = new LinkedHashMap<>();

  private record Key(UUID change, ReReadRequest.Kind kind) {
    static Key of(ReReadRequest request) {
      return new Key(request.change(), request.kind());
    }
  }

  private record Waiting(ReReadRequest request, Instant nextAt) {}

  /** Asks for an entry at that time. */
  public void ask(ReReadRequest request, Instant at) {
    waiting.putIfAbsent(Key.of(request), new Waiting(request, at));
  }

  @Override
  public List<ReReadRequest> due(String directory, Instant now, int limit) {
    return waiting.values().stream()
        .filter(one -> one.request().key().directory().equals(directory))
        .filter(one -> !one.nextAt().isAfter(now))
        .sorted(Comparator.comparing(Waiting::nextAt))
        .limit(limit)
        .map(Waiting::request)
        .toList();
  }

  @Override
  public void done(List<ReReadRequest> requests) {
    requests.forEach(request -> waiting.remove(Key.of(request)));
  }

  @Override
  public void postpone(List<ReReadRequest> requests, Instant until, String code) {
    for (ReReadRequest one : requests) {
      waiting.computeIfPresent(
          Key.of(one),
          (key, before) ->
              new Waiting(
                  new ReReadRequest(one.change(), one.kind(), one.key(), one.attempts() + 1),
                  until));
    }
  }
}
