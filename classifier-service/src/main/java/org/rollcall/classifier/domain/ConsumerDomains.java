package org.rollcall.classifier.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.contracts.DomainName;

/** Domains under which anybody can have a mail address. The list is in {@code consumer.txt}. */
final class ConsumerDomains {
  private static final Set<String> KNOWN = load();

  private ConsumerDomains() {}

  /** Whether the domain is on the list or lies below one that is. */
  static boolean contain(DomainName domain) {
    String rest = domain.ascii();
    while (true) {
      if (KNOWN.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return false;
      }
      rest = rest.substring(dot + 1);
    }
  }

  private static Set<String> load() {
    try (InputStream in =
        Objects.requireNonNull(ConsumerDomains.class.getResourceAsStream("consumer.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> DomainName.of(line).ascii())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
