package org.rollcall.reader.reading.graph;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.AzureIdentityAccessTokenProvider;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.GraphDirectory.Credential;
import reactor.core.publisher.Mono;

/**
 * How requests get their token, by the directory's credential. A token goes to the configured host
 * only; its scope is that host's, so that national clouds need no more than host and authority.
 */
final class Tokens {
  private static final Set<String> KNOWN_AUTHORITIES =
      Set.of(
          "login.microsoftonline.com",
          "login.microsoftonline.us",
          "login.chinacloudapi.cn",
          "login.partner.microsoftonline.cn");

  private Tokens() {}

  static AuthenticationProvider of(GraphDirectory settings) {
    AccessTokenProvider provider =
        switch (settings.credential()) {
          case Credential.Certificate certificate ->
              azure(
                  settings,
                  () ->
                      common(new ClientCertificateCredentialBuilder(), settings)
                          .pemCertificate(certificate.pemFile().toString())
                          .build());
          case Credential.WorkloadIdentity workload ->
              azure(
                  settings,
                  () ->
                      common(new WorkloadIdentityCredentialBuilder(), settings)
                          .tokenFilePath(workload.tokenFile().toString())
                          .build());
          case Credential.LoopbackToken loopback ->
              new FromFile(loopback.tokenFile(), settings.host());
        };
    return new BaseBearerTokenAuthenticationProvider(provider);
  }

  private static AccessTokenProvider azure(GraphDirectory settings, Making making) {
    return new AzureIdentityAccessTokenProvider(
        new WhenNeeded(making),
        new String[] {settings.host().getHost()},
        "https://" + settings.host().getHost() + "/.default");
  }

  private static <T extends AadCredentialBuilderBase<T>> T common(
      T builder, GraphDirectory settings) {
    builder
        .tenantId(settings.tenant())
        .clientId(settings.clientId())
        .authorityHost(settings.authority().toString())
        .retryOptions(new RetryOptions(new FixedDelayOptions(0, Duration.ofSeconds(1))));
    if (!KNOWN_AUTHORITIES.contains(settings.authority().getHost())) {
      builder.disableInstanceDiscovery();
    }
    return builder;
  }

  /** Makes a credential; it may read files. */
  private interface Making {
    TokenCredential make();
  }

  /** Makes the credential at its first use, and names a failure for what it is. */
  private static final class WhenNeeded implements TokenCredential {
    private final Making making;
    private @Nullable TokenCredential made;

    WhenNeeded(Making making) {
      this.making = making;
    }

    @Override
    public Mono<AccessToken> getToken(TokenRequestContext request) {
      return Mono.fromCallable(() -> getTokenSync(request));
    }

    @Override
    public AccessToken getTokenSync(TokenRequestContext request) {
      try {
        return credential().getTokenSync(request);
      } catch (RuntimeException refused) {
        throw new NoToken(refused);
      }
    }

    private synchronized TokenCredential credential() {
      TokenCredential credential = made;
      if (credential == null) {
        credential = making.make();
        made = credential;
      }
      return credential;
    }
  }

  /** A token as it is; for a simulator on this machine. */
  private record FromFile(Path file, URI host) implements AccessTokenProvider {
    @Override
    public String getAuthorizationToken(URI uri, @Nullable Map<String, Object> more) {
      if (!host.getAuthority().equals(uri.getAuthority())) {
        return "";
      }
      try {
        return Files.readString(file).strip();
      } catch (IOException unreadable) {
        throw new NoToken(unreadable);
      }
    }

    @Override
    public AllowedHostsValidator getAllowedHostsValidator() {
      return new AllowedHostsValidator(host.getHost());
    }
  }
}
