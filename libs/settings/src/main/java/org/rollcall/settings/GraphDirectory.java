package org.rollcall.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An Entra tenant, read by Microsoft Graph.
 *
 * @param name its name, as in every entry's key
 * @param tenant the tenant's id or one of its domains
 * @param clientId the app registration that reads
 * @param credential how it proves that it is that app
 * @param host where Graph is, e.g. {@code https://graph.microsoft.com}; another one in a national
 *     cloud. Without TLS only on a loopback address
 * @param authority who gives tokens, e.g. {@code https://login.microsoftonline.com}
 * @param schedule time between full passes; null for none of its own accord
 * @param changesEvery how often changes are asked for
 * @param requestsPerSecond the most requests a second
 * @param vanishing when a pass that misses entries is refused
 */
public record GraphDirectory(
    String name,
    String tenant,
    String clientId,
    Credential credential,
    URI host,
    URI authority,
    @Nullable Duration schedule,
    Duration changesEvery,
    int requestsPerSecond,
    Vanishing vanishing)
    implements DirectorySettings {
  public GraphDirectory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(credential, "credential");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(changesEvery, "changesEvery");
    Objects.requireNonNull(vanishing, "vanishing");
  }

  /** How the app registration proves who it is. There are no client secrets. */
  public sealed interface Credential {
    /**
     * A certificate with its private key.
     *
     * @param pemFile both, as PEM
     */
    record Certificate(Path pemFile) implements Credential {
      public Certificate {
        Objects.requireNonNull(pemFile, "pemFile");
      }
    }

    /**
     * A token that the platform gives the workload, exchanged for one of Entra.
     *
     * @param tokenFile read anew for every exchange, since the platform renews it
     */
    record WorkloadIdentity(Path tokenFile) implements Credential {
      public WorkloadIdentity {
        Objects.requireNonNull(tokenFile, "tokenFile");
      }
    }

    /**
     * A token as it is, for a simulator; accepted for loopback addresses only.
     *
     * @param tokenFile the file that holds it
     */
    record LoopbackToken(Path tokenFile) implements Credential {
      public LoopbackToken {
        Objects.requireNonNull(tokenFile, "tokenFile");
      }
    }
  }
}
