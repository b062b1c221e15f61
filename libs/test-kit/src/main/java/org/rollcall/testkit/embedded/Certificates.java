package org.rollcall.testkit.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * A self-signed certificate with its key, made by the JDK's keytool, for servers that tests start.
 */
public final class Certificates {
  /** A moment ago: two clocks may differ a little. */
  private static final String NOW = "-1H";

  private final Path keyStore;
  private final Path certificate;
  private final String password;

  private Certificates(Path keyStore, Path certificate, String password) {
    this.keyStore = keyStore;
    this.certificate = certificate;
    this.password = password;
  }

  /** For a server that is reached as localhost or 127.0.0.1. */
  public static Certificates forLocalhost(Path folder) {
    return make(folder, "localhost", "dns:localhost,ip:127.0.0.1", NOW);
  }

  /**
   * For a server that is reached as localhost or 127.0.0.1, with a certificate that nobody renewed
   * in time.
   */
  public static Certificates expired(Path folder) {
    return make(folder, "expired", "dns:localhost,ip:127.0.0.1", "-30d");
  }

  /**
   * For a server that is reached at that loopback address and by no name, with an RSA key: GnuTLS
   * does not read the JDK's elliptic ones.
   */
  public static Certificates forAddress(Path folder, String address) {
    return make(folder, "server", "ip:" + address, NOW, List.of("-keyalg", "RSA"));
  }

  /** For a server of another name: a client that checks names must refuse it on loopback. */
  public static Certificates forAnotherName(Path folder) {
    return make(folder, "another", "dns:directory.another.example", NOW);
  }

  private static Certificates make(Path folder, String name, String alternativeNames, String from) {
    List<String> elliptic = List.of("-keyalg", "EC", "-groupname", "secp256r1");
    return make(folder, name, alternativeNames, from, elliptic);
  }

  private static Certificates make(
      Path folder, String name, String alternativeNames, String from, List<String> key) {
    Path keyStore = folder.resolve(name + ".p12");
    Path certificate = folder.resolve(name + ".pem");
    String password = Secrets.password();
    List<String> store =
        List.of(
            "-keystore",
            keyStore.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            password,
            "-alias",
            "server");
    List<String> pair = new ArrayList<>(store);
    pair.addAll(key);
    keytool(
        pair,
        "-genkeypair",
        "-startdate",
        from,
        "-validity",
        "2",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=" + alternativeNames,
        "-ext",
        "bc:c=ca:true");
    keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
    return new Certificates(keyStore, certificate, password);
  }

  private static void keytool(List<String> store, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(store);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "keytool makes no certificate: " + new String(output, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the JDK's keytool cannot be run", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making a certificate", stopped);
    }
  }

  /** The certificate in PEM, for clients that trust it. */
  public Path certificate() {
    return certificate;
  }

  /** The private key in PEM (PKCS #8), for servers that read it from a file. */
  public String privateKeyPem() {
    try (InputStream stored = Files.newInputStream(keyStore)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(stored, password.toCharArray());
      byte[] key = keys.getKey("server", password.toCharArray()).getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("the private key cannot be read", broken);
    }
  }

  SSLServerSocketFactory serverSocketFactory() {
    return context().getServerSocketFactory();
  }

  SSLSocketFactory socketFactory() {
    return context().getSocketFactory();
  }

  /** What a server that tests start shows to its clients. */
  public SSLContext context() {
    try (InputStream stored = Files.newInputStream(keyStore)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(stored, password.toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, password.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("the certificate cannot be used", broken);
    }
  }
}
