package org.rollcall.testkit.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties in the shape that the schema gives them. */
final class Fields {
  private Fields() {}

  static Map<String, @Nullable Object> one(String property, @Nullable Object value) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put(property, value);
    return one;
  }

  /**
   * The mail address, and the proxy addresses with the primary one in capitals as Exchange does.
   */
  static Map<String, @Nullable Object> addresses(String mail) {
    Map<String, @Nullable Object> addresses = new LinkedHashMap<>();
    addresses.put("mail", mail);
    addresses.put("proxyAddresses", List.of("SMTP:" + mail));
    return addresses;
  }

  static Map<String, @Nullable Object> named(String displayName, String mail) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("displayName", displayName);
    named.putAll(addresses(mail));
    named.put("mailNickname", mail.substring(0, mail.indexOf('@')));
    return named;
  }

  static void demand(Kind kind, Set<String> properties) {
    properties.stream()
        .filter(name -> !kind.has(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(kind.type() + " has no property " + name);
            });
  }
}
