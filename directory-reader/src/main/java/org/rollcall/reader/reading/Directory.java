package org.rollcall.reader.reading;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A directory that this service reads.
 *
 * @param name its name
 * @param organisationHash hash of the organisation.yaml whose lists are looked at
 * @param limit when a pass that misses entries is refused
 * @param schedule time between full passes; null for none of its own accord
 * @param changesEvery how often it is looked whether something has changed
 * @param source where it is read
 */
public record Directory(
    String name,
    String organisationHash,
    VanishingLimit limit,
    @Nullable Duration schedule,
    Duration changesEvery,
    DirectorySource source) {
  public Directory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(changesEvery, "changesEvery");
    Objects.requireNonNull(source, "source");
  }
}
