package org.rollcall.reader.reading;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who reads, and what it asks for time and ids.
 *
 * @param holder the name under which it holds leases; another one after every start
 * @param heartbeat how often it renews a lease while it reads
 * @param clock the time
 * @param ids new ids
 */
public record Reader(String holder, Duration heartbeat, InstantSource clock, Supplier<UUID> ids) {
  public Reader {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(heartbeat, "heartbeat");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(ids, "ids");
  }
}
