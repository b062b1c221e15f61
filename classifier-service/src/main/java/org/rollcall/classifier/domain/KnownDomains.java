package org.rollcall.classifier.domain;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.rollcall.contracts.DomainName;

/** Lists that come with the program; each file says what it rests on. */
enum KnownDomains {
  /** Under which anybody can have a mail address. */
  CONSUMER("consumer.txt"),
  /** That give out throw-away addresses. */
  DISPOSABLE("disposable.txt"),
  /** In which names are given out after a check. */
  REGISTRIES("registries.txt"),
  /** The names of police forces: labels, not domains. */
  FORCES("forces.txt"),
  /** Words that are put beside a name to deceive: labels, not domains. */
  DECOYS("decoys.txt");

  private final ImmutableSet<String> entries;

  KnownDomains(String file) {
    this.entries = load(file);
  }

  /** Whether the text is on the list itself. */
  boolean hold(String label) {
    return entries.contains(label);
  }

  /** Whether the domain is on the list or lies below one that is. */
  boolean contain(DomainName domain) {
    String rest = domain.ascii();
    while (true) {
      if (entries.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return false;
      }
      rest = rest.substring(dot + 1);
    }
  }

  /** Everything on it, in no order. */
  Set<String> entries() {
    return entries;
  }

  private static ImmutableSet<String> load(String file) {
    try (InputStream in =
        Objects.requireNonNull(KnownDomains.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" +")))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
