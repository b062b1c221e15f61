package org.rollcall.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How messages are sent, taken in and handled. Every default is for production. */
@ConfigMapping(prefix = "rollcall.delivery")
public interface DeliverySettings {
  /** The topic exchange that everything is published to. Must exist; never declared from here. */
  @WithDefault("rollcall.events")
  String exchange();

  /** The queue that this service is told things by; empty if nobody tells it anything. */
  Optional<String> queue();

  /** Which user of the broker each service is. */
  Senders senders();

  /** How the outbox is carried to the broker. */
  Relay relay();

  /** How the inbox is worked off. */
  Inbox inbox();

  /** How long settled messages are remembered. */
  Memory memory();

  /** How long to wait before connecting again: doubles from the first to the longest. */
  Reconnect reconnect();

  /**
   * The broker's user for each service that sends. The broker lets nobody but that user put its
   * name into a message; a message that says it is from a service must bear that service's user.
   * Empty means that the user is not looked at.
   */
  interface Senders {
    /** The user of directory-reader. */
    Optional<String> directoryReader();

    /** The user of classifier-service. */
    Optional<String> classifierService();

    /** The user of remediation-service. */
    Optional<String> remediationService();
  }

  /** Outbox to broker. */
  interface Relay {
    /** How often to look when there is nothing to send. */
    @WithDefault("200ms")
    Duration poll();

    /** How many messages are published before their confirms are awaited. */
    @WithDefault("50")
    int batch();

    /** How long the broker has to confirm a batch. */
    @WithDefault("10s")
    Duration confirmDeadline();

    /** The wait after the first refusal; it doubles with each further one. */
    @WithDefault("1s")
    Duration firstDelay();

    /** The longest wait after a refusal. */
    @WithDefault("5m")
    Duration longestDelay();

    /** How old the oldest unsent message may be before this service stops calling itself ready. */
    @WithDefault("10m")
    Duration oldest();
  }

  /** From inbox to effect. */
  interface Inbox {
    /** How often to look when there is nothing to do. */
    @WithDefault("200ms")
    Duration poll();

    /** After how many failures a message is parked. */
    @WithDefault("12")
    int attempts();

    /** The wait after the first failure; it doubles with each further one. */
    @WithDefault("5s")
    Duration firstDelay();

    /** The longest wait after a failure. */
    @WithDefault("1h")
    Duration longestDelay();

    /** The first wait of a message whose time has not come; it doubles up to a minute. */
    @WithDefault("1s")
    Duration notYetDelay();

    /** The wait of a held message. */
    @WithDefault("30s")
    Duration heldDelay();
  }

  /** What stays of settled messages. */
  interface Memory {
    /** How long their bodies stay. */
    @WithDefault("7d")
    Duration bodies();

    /** How long their keys stay, so that a repeat takes no effect; at least 30 days. */
    @WithDefault("35d")
    Duration keys();
  }

  /** Waits between attempts to reach the broker. */
  interface Reconnect {
    /** The first wait. */
    @WithDefault("500ms")
    Duration first();

    /** The longest wait. */
    @WithDefault("10s")
    Duration longest();
  }
}
