package org.rollcall.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One directory of {@code directories.yaml}.
 *
 * @param name its name, as in every entry's key
 * @param url {@code ldap://host:port} or {@code ldaps://host:port}
 * @param security how the connection is protected; the certificate and host name are always checked
 * @param caFile PEM certificates to trust instead of the JDK's; null for the JDK's
 * @param baseDn where reading begins
 * @param filter which entries have or can have a mail address (RFC 4515)
 * @param pageSize entries asked for at a time, 1 to 500
 * @param timeout how long one answer may take
 * @param schedule time between full passes; null for none of its own accord
 * @param vanishing when a pass that misses entries is refused
 * @param reader the account that reads
 * @param seat the ordinary user's account and views; null where proof is not possible
 * @param writer the account that writes and what it may write; null where nothing is written
 */
public record DirectorySettings(
    String name,
    URI url,
    Security security,
    @Nullable Path caFile,
    String baseDn,
    String filter,
    int pageSize,
    Duration timeout,
    @Nullable Duration schedule,
    Vanishing vanishing,
    Account reader,
    @Nullable Seat seat,
    @Nullable Writer writer) {
  public DirectorySettings {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(security, "security");
    Objects.requireNonNull(baseDn, "baseDn");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(vanishing, "vanishing");
    Objects.requireNonNull(reader, "reader");
  }

  /** How the connection is protected. */
  public enum Security {
    /** TLS from the first byte ({@code ldaps://}). */
    LDAPS,
    /** TLS by StartTLS, or no connection at all. */
    START_TLS,
    /** None: accepted for loopback addresses only. */
    PLAIN_LOOPBACK
  }

  /**
   * A pass that misses more than count entries, or more than percent of the known ones, is refused;
   * up to floor missing entries never are.
   *
   * @param count entries
   * @param percent of the known entries
   * @param floor entries, for small directories
   */
  public record Vanishing(int count, double percent, int floor) {}

  /**
   * An account by name, its password in a file.
   *
   * @param bindDn who
   * @param passwordFile a file that holds the password; a final line break is not part of it
   */
  public record Account(String bindDn, Path passwordFile) {
    public Account {
      Objects.requireNonNull(bindDn, "bindDn");
      Objects.requireNonNull(passwordFile, "passwordFile");
    }
  }

  /**
   * Where an ordinary user sits: the account and what mail clients ask for.
   *
   * @param account an account without special rights
   * @param views per list, the base and filter that mail clients use; a list that is not named is
   *     looked at by its own filter and hiding attribute, which proves less (ATTRIBUTE_ONLY)
   */
  public record Seat(Account account, List<View> views) {
    public Seat {
      Objects.requireNonNull(account, "account");
      views = List.copyOf(views);
    }
  }

  /**
   * What mail clients ask for when they show a list.
   *
   * @param list the list's name
   * @param baseDn where they search
   * @param filter what they search for (RFC 4515)
   */
  public record View(String list, String baseDn, String filter) {
    public View {
      Objects.requireNonNull(list, "list");
      Objects.requireNonNull(baseDn, "baseDn");
      Objects.requireNonNull(filter, "filter");
    }
  }

  /**
   * The account that writes and what it may write.
   *
   * @param account the account
   * @param attributes the only attributes that a change may touch
   */
  public record Writer(Account account, List<String> attributes) {
    public Writer {
      Objects.requireNonNull(account, "account");
      attributes = List.copyOf(attributes);
    }
  }
}
