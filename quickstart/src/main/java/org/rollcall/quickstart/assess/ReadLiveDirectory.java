package org.rollcall.quickstart.assess;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.reader.entry.DirectoryEntry;
import org.rollcall.reader.reading.SourceEnd;
import org.rollcall.reader.reading.Trouble;
import org.rollcall.reader.reading.ldap.LdapDirectorySource;
import org.rollcall.reader.reading.ldap.Subtree;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.LdapDirectory;

/** Reads the directory from a server, in the reader's pages and with an account that only reads. */
record ReadLiveDirectory(Source.Ldap server, String name, List<AddressList> lists) {
  private static final int PAGE = 500;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  DirectoryRead read() {
    List<DirectoryEntry> entries = new ArrayList<>();
    switch (source().readAll(page -> entries.addAll(page) || page.isEmpty())) {
      case SourceEnd.Complete ignored -> {}
      case SourceEnd.Incomplete end -> throw cannot(end.trouble());
      case SourceEnd.NotRead end -> throw cannot(end.trouble());
      case SourceEnd.NotBefore end -> throw cannot(end.trouble());
      case SourceEnd.Stopped ignored -> throw new IllegalStateException("nobody stopped it");
    }
    Input input = new Input("directory", server.url().toString(), "", entries.size() + " contacts");
    return new DirectoryRead(
        name, ReadExportedDirectory.observed(entries), entries.size(), unread(), input);
  }

  private LdapDirectorySource source() {
    try {
      return LdapDirectorySource.of(settings(), held());
    } catch (IllegalArgumentException notReadable) {
      throw Contacts.badList(notReadable);
    }
  }

  private List<AddressList> held() {
    return lists.stream().filter(list -> Subtree.holds(server.baseDn(), list.baseDn())).toList();
  }

  /** A list outside of what is read would look empty and clean. */
  private List<Remark> unread() {
    return lists.stream()
        .filter(list -> !Subtree.holds(server.baseDn(), list.baseDn()))
        .map(
            list ->
                new Remark(
                    "list-outside-directory",
                    Remark.DIRECTORY,
                    "the list " + list.name() + " lies outside of --base and was not read",
                    "Begin reading above it."))
        .toList();
  }

  private LdapDirectory settings() {
    return new LdapDirectory(
        name,
        server.url(),
        security(),
        null,
        server.baseDn(),
        filter(),
        PAGE,
        TIMEOUT,
        null,
        new LdapDirectory.Tracking(LdapDirectory.Source.FULL_PASS, Duration.ofHours(1)),
        null,
        null,
        new DirectorySettings.Vanishing(0, 0, 0),
        new LdapDirectory.Account(server.bindDn(), server.passwordFile().toAbsolutePath()),
        null,
        null);
  }

  /** Contacts, and whatever a list shows beside them. */
  private String filter() {
    return held().stream()
        .map(AddressList::filter)
        .distinct()
        .collect(Collectors.joining("", "(|" + Contacts.FILTER, ")"));
  }

  /** Unprotected only within this machine; else TLS from the first byte, or after StartTLS. */
  private LdapDirectory.Security security() {
    if ("ldaps".equalsIgnoreCase(server.url().getScheme())) {
      return LdapDirectory.Security.LDAPS;
    }
    return isThisMachine()
        ? LdapDirectory.Security.PLAIN_LOOPBACK
        : LdapDirectory.Security.START_TLS;
  }

  private boolean isThisMachine() {
    try {
      return InetAddress.getByName(server.url().getHost()).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private static CannotGoOn cannot(Trouble trouble) {
    return CannotGoOn.usage(trouble.what() + " (" + trouble.code() + ")", trouble.mend());
  }
}
