package org.rollcall.remediation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All who want to be told, as configured. */
@ApplicationScoped
public class Endpoints {
  private final Map<String, Endpoint> byName = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if a name or URL is not acceptable; says which and why
   */
  public Endpoints(WebhookSettings settings) {
    settings
        .endpoints()
        .forEach(
            (name, its) ->
                byName.put(
                    name,
                    new Endpoint(
                        name,
                        its.url(),
                        its.secretFile(),
                        its.events().orElse(List.of()),
                        its.caFile().orElse(null))));
  }

  /** All of them, by name. */
  public Collection<Endpoint> all() {
    return List.copyOf(byName.values());
  }

  /** Those that want to hear of this type. */
  public List<Endpoint> wanting(String type) {
    return byName.values().stream().filter(endpoint -> endpoint.wants(type)).toList();
  }

  /** The one of this name, if configured. */
  public Optional<Endpoint> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
