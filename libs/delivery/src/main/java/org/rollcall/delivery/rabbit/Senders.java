package org.rollcall.delivery.rabbit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.MessageType;
import org.rollcall.delivery.DeliverySettings;

/**
 * Who may say what. Every service writes to one exchange, so a message's source alone proves
 * nothing: each type has one service that says it, and the user that the broker vouches for must be
 * that service's.
 *
 * @param users the broker's user of each application; one that is not named is not looked at
 */
record Senders(Map<String, String> users) {
  private static final Pattern SOURCE = Pattern.compile("/rollcall/([^/]+)/.+");

  Senders {
    users = Map.copyOf(users);
  }

  static Senders of(DeliverySettings.Senders settings) {
    Map<String, String> users = new HashMap<>();
    settings.directoryReader().ifPresent(user -> users.put("directory-reader", user));
    settings.classifierService().ifPresent(user -> users.put("classifier-service", user));
    settings.remediationService().ifPresent(user -> users.put("remediation-service", user));
    return new Senders(users);
  }

  /**
   * Why a message is not believed to be from its source.
   *
   * @param type its CloudEvents type; one that we do not speak may come from anybody
   * @param user the user that the broker vouches for; null if the message names none
   */
  Optional<String> objection(String source, String type, @Nullable String user) {
    Matcher named = SOURCE.matcher(source);
    String application = named.matches() ? named.group(1) : "";
    if (MessageType.named(type).filter(known -> !known.sender().equals(application)).isPresent()) {
      return Optional.of("its source is not the service that says messages of this type");
    }
    String expected = users.get(application);
    return expected == null || expected.equals(user)
        ? Optional.empty()
        : Optional.of("the broker does not vouch for its being from the service that it names");
  }
}
