package org.rollcall.quickstart.demo.postgres;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.quickstart.CannotGoOn;

/**
 * A PostgreSQL that is there already, and an administrator who may make roles and databases in it.
 *
 * @param host host name or address
 * @param port its port
 * @param database the database that the administrator connects to
 * @param administrator the role
 * @param password the role's password; null where the server asks for none
 */
public record ServerAddress(
    String host, int port, String database, String administrator, @Nullable String password) {
  private static final int POSTGRES = 5432;

  public ServerAddress {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(database, "database");
    Objects.requireNonNull(administrator, "administrator");
  }

  /**
   * Reads {@code postgresql://role@host:port/database}, with {@code jdbc:} before it or not. A
   * password in it is refused: it would be seen by everybody who lists processes.
   */
  public static ServerAddress of(String uri, @Nullable String password) {
    URI parsed = parsed(uri.startsWith("jdbc:") ? uri.substring("jdbc:".length()) : uri);
    String query = parsed.getQuery() == null ? "" : parsed.getQuery();
    String user = parsed.getUserInfo();
    if ((user != null && user.contains(":")) || query.contains("password=")) {
      throw CannotGoOn.usage(
          "the database's address holds a password, which everybody who lists processes can read",
          "leave it out and give it with --postgres-password-file.");
    }
    String database = parsed.getPath() == null ? "" : parsed.getPath().replaceFirst("^/", "");
    return new ServerAddress(
        parsed.getHost(),
        parsed.getPort() < 0 ? POSTGRES : parsed.getPort(),
        database.isEmpty() ? "postgres" : database,
        user == null ? "postgres" : user,
        password);
  }

  private static URI parsed(String uri) {
    try {
      URI parsed = URI.create(uri);
      boolean postgres =
          "postgresql".equals(parsed.getScheme()) || "postgres".equals(parsed.getScheme());
      if (postgres && parsed.getHost() != null) {
        return parsed;
      }
    } catch (IllegalArgumentException e) {
      // Said below, the same way as for another scheme.
    }
    throw CannotGoOn.usage(
        "--postgres takes an address like postgresql://postgres@127.0.0.1:5432/postgres",
        "give one of that form.");
  }

  /** For the driver, the password included: never printed. */
  String jdbcUrl() {
    String url =
        "jdbc:postgresql://%s:%d/%s?connectTimeout=10&user=%s"
            .formatted(host, port, encoded(database), encoded(administrator));
    return password == null ? url : url + "&password=" + encoded(password);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "ServerAddress[" + administrator + "@" + host + ":" + port + "/" + database + "]";
  }
}
