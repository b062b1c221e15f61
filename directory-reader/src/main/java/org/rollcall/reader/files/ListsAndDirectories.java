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
    List<DirectorySettings> candidates =
        directories.stream().filter(one -> name == null || one.name().equals(name)).toList();
    if (candidates.stream().noneMatch(one -> holds(one, list))) {
      return Optional.of(readNowhere(list, candidates));
    }
    return list.baseDn().isEmpty() ? GraphListProperties.problem(file, list) : Optional.empty();
  }

  private Problem readNowhere(AddressList list, List<DirectorySettings> candidates) {
    String name = list.directory();
    boolean tenants = candidates.stream().allMatch(GraphDirectory.class::isInstance);
    if (tenants) {
      return new Problem(
          "graph-list-with-base",
          file,
          0,
          field(list, "baseDn"),
          "a tenant has no subtrees, so that this list would look empty",
          "Leave baseDn out, and choose by filter, e.g. (objectClass=orgContact).");
    }
    return list.baseDn().isEmpty()
        ? new Problem(
            "list-without-base",
            file,
            0,
            field(list, "baseDn"),
            "a list of an LDAP directory has to say below which DN its entries are",
            "Name its baseDn; only lists of a Graph directory have none.")
        : new Problem(
            "list-outside-directory",
            file,
            0,
            field(list, "baseDn"),
            "the list's base is neither at nor below the base of what is read",
            "Correct it, or the baseDn of "
                + (name == null ? names() : name)
                + " in directories.yaml.");
  }

  /** The lists that a directory holds; the others of the same file are none of its business. */
  static List<AddressList> listsOf(DirectorySettings directory, Organisation organisation) {
    return organisation.listsOf(directory.name()).stream()
        .filter(list -> holds(directory, list))
        .toList();
  }

  /** A tenant has no subtrees: its lists choose by kind and filter. */
  private static boolean holds(DirectorySettings directory, AddressList list) {
    return switch (directory) {
      case LdapDirectory ldap -> Subtree.holds(ldap.baseDn(), list.baseDn());
      case LdifDirectory ldif -> Subtree.holds(ldif.baseDn(), list.baseDn());
      case GraphDirectory ignored -> list.baseDn().isEmpty();
    };
  }

  static String field(AddressList list, String key) {
    return "spec.addressLists[" + list.name() + "]." + key;
  }

  private String names() {
    return directories.stream().map(DirectorySettings::name).collect(Collectors.joining(", "));
  }
}
