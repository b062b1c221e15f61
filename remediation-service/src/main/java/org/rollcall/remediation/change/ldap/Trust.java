package org.rollcall.remediation.change.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Which certificates are trusted: those of a PEM file, or the JDK's. */
final class Trust {
  private Trust() {}

  static SSLContext context(@Nullable Path caFile) throws NoConnectionException {
    try {
      return caFile == null ? SSLContext.getDefault() : trusting(caFile);
    } catch (IOException | GeneralSecurityException unusable) {
      throw new NoConnectionException(
          "caFile cannot be used (" + unusable.getClass().getSimpleName() + ")");
    }
  }

  private static SSLContext trusting(Path caFile) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    int number = 0;
    for (Certificate certificate : certificates(caFile)) {
      trusted.setCertificateEntry("ca-" + number++, certificate);
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static Collection<? extends Certificate> certificates(Path caFile)
      throws IOException, GeneralSecurityException {
    try (InputStream pem = Files.newInputStream(caFile)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(pem);
    }
  }
}
