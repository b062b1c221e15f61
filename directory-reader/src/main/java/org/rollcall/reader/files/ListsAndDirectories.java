package org.rollcall.reader.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.reader.reading.ldap.Subtree;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.DirectorySettings;
import org.rollcall.settings.GraphDirectory;
import org.rollcall.settings.LdapDirectory;
import org.rollcall.settings.LdifDirectory;
import org.rollcall.settings.Organisation;
import org.rollcall.settings.Problem;

/**
 * Whether the two files fit together. A list that lies where nothing is read would look empty, and
 * an outsider in it would never be found; so nothing is read until the files agree.
 *
 * @param file the path of organisation.yaml, as it was given
 * @param directories what is read
 */
record ListsAndDirectories(String file, List<DirectorySettings> directories) {
  /** What does not fit. */
  List<Problem> problems(Organisation organisation) {
    return organisation.addressLists().stream()
        .map(this::problem)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Problem> problem(AddressList list) {
    String name = list.directory();
    if (name != null && directories.stream().noneMatch(one -> one.name().equals(name))) {
      return Optional.of(
          new Problem(
              "unknown-directory",
              file,
              0,
              field(list, "directory"),
              "directories.yaml names no directory " + name,
              "Name one of " + names() + ", or add that directory."));
    }
    boolean isRead =
        directories.stream()
            .filter(one -> name == null || one.name().equals(name))
            .anyMatch(one -> holds(one, list));
    return isRead
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "list-outside-directory",
                file,
                0,
                field(list, "baseDn"),
                "the list's base is neither at nor below the base of what is read",
                "Correct it, or the baseDn of "
                    + (name == null ? names() : name)
                    + " in directories.yaml."));
  }

  /** A tenant has no subtrees: its lists choose by kind and filter. */
  private static boolean holds(DirectorySettings directory, AddressList list) {
    return switch (directory) {
      case LdapDirectory ldap -> Subtree.holds(ldap.baseDn(), list.baseDn());
      case LdifDirectory ldif -> Subtree.holds(ldif.baseDn(), list.baseDn());
      case GraphDirectory ignored -> true;
    };
  }

  private static String field(AddressList list, String key) {
    return "spec.addressLists[" + list.name() + "]." + key;
  }

  private String names() {
    return directories.stream().map(DirectorySettings::name).collect(Collectors.joining(", "));
  }
}
