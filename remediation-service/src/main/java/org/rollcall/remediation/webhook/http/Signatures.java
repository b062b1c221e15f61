package org.rollcall.remediation.webhook.http;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.rollcall.remediation.webhook.Delivery;

/** Signs with every secret of a file, so that a secret can be changed without losing a message. */
final class Signatures {
  private static final String PREFIX = "whsec_";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  private Signatures() {}

  /**
   * The {@code webhook-signature} header.
   *
   * @throws UnusableSecretException if the file has no usable secret; says why, never the secret
   */
  static String header(Path secretFile, Delivery delivery, Instant now)
      throws UnusableSecretException {
    List<String> signatures = new ArrayList<>();
    for (String secret : secrets(secretFile)) {
      signatures.add(signature(secret, delivery, now));
    }
    if (signatures.isEmpty()) {
      throw new UnusableSecretException("the secret file is empty");
    }
    return String.join(" ", signatures);
  }

  private static String signature(String secret, Delivery delivery, Instant now)
      throws UnusableSecretException {
    try {
      return new Webhook(key(secret))
          .sign(delivery.id().toString(), now.getEpochSecond(), delivery.body());
    } catch (EmptyWebhookSecretException | WebhookSigningException unusable) {
      throw new UnusableSecretException("a secret cannot sign");
    }
  }

  private static byte[] key(String secret) throws UnusableSecretException {
    if (!secret.startsWith(PREFIX)) {
      throw new UnusableSecretException("a secret does not start with " + PREFIX);
    }
    byte[] key;
    try {
      key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    } catch (IllegalArgumentException notBase64) {
      throw new UnusableSecretException("a secret is not base64 after " + PREFIX);
    }
    if (key.length < SHORTEST || key.length > LONGEST) {
      throw new UnusableSecretException("a secret has 24 to 64 bytes, this one " + key.length);
    }
    return key;
  }

  private static List<String> secrets(Path file) throws UnusableSecretException {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UnusableSecretException(
          "the secret file cannot be read (" + unreadable.getClass().getSimpleName() + ")");
    }
  }

  /** No usable secret; the message says why and never what it is. */
  static final class UnusableSecretException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableSecretException(String reason) {
      super(reason);
    }
  }
}
