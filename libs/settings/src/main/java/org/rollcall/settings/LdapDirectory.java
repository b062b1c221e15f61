package org.rollcall.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An LDAPv3 server: Active Directory, OpenLDAP, 389 Directory Server or any other.
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
 * @param tracking how changes between full passes are noticed
 * @param requestsPerSecond the most requests a second; null for no limit
 * @param groups where distribution lists are; null for what the entries say of their own groups
 * @param vanishing when a pass that misses entries is refused
 * @param reader the account that reads
 * @param seat the ordinary user's account and views; null where proof is not possible
 * @param writer the account that writes and what it may write; null where nothing is written
 */
public record LdapDirectory(
    String name,
    URI url,
    Security security,
    @Nullable Path caFile,
    String baseDn,
    String filter,
    int pageSize,
    Duration timeout,
    @Nullable Duration schedule,
    Tracking tracking,
    @Nullable Integer requestsPerSecond,
    @Nullable Groups groups,
    Vanishing vanishing,
    Account reader,
    @Nullable Seat seat,
    @Nullable Writer writer)
    implements DirectorySettings {
  public LdapDirectory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(security, "security");
    Objects.requireNonNull(baseDn, "baseDn");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(tracking, "tracking");
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
   * How changes between full passes are noticed.
   *
   * @param source by which means
   * @param every how often changes are asked for; a server that tells of them itself is not asked
   */
  public record Tracking(Source source, Duration every) {
    /** Whatever the server offers, asked every five seconds. */
    public static final Tracking USUAL = new Tracking(Source.AUTO, Duration.ofSeconds(5));

    public Tracking {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(every, "every");
    }
  }

  /** By which means changes are noticed. */
  public enum Source {
    /** By what the server's root DSE offers. */
    AUTO,
    /** uSNChanged and Deleted Objects of one domain controller. */
    ACTIVE_DIRECTORY,
    /** Content synchronisation (RFC 4533). */
    CONTENT_SYNC,
    /** Not at all: only full passes. */
    FULL_PASS
  }

  /**
   * Where distribution lists are.
   *
   * @param baseDn below which DN
   * @param filter which entries are groups (RFC 4515)
   */
  public record Groups(String baseDn, String filter) {
    public Groups {
      Objects.requireNonNull(baseDn, "baseDn");
      Objects.requireNonNull(filter, "filter");
    }
  }

  /**
   * An account by name, its password in a file.
   *
   * @param bindDn who: a DN, or {@code user@domain} where the server is Active Directory
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
