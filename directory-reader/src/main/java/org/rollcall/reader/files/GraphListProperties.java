package org.rollcall.reader.files;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.reader.reading.graph.GraphDirectorySource;
import org.rollcall.reader.reading.ldap.TextFilter;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Problem;

/** Whether a list of a tenant asks for what is read there; else it would look empty. */
final class GraphListProperties {
  private GraphListProperties() {}

  static Optional<Problem> problem(String file, AddressList list) {
    TextFilter filter;
    try {
      filter = TextFilter.read(list.filter());
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(
          new Problem(
              "list-filter",
              file,
              0,
              ListsAndDirectories.field(list, "filter"),
              "this filter cannot be held against objects of Graph",
              "Use a filter without extensible matching."));
    }
    Set<String> known = GraphDirectorySource.listProperties();
    return Stream.concat(
            filter.attributes().stream(), Stream.of(list.sortBy(), list.hiddenWhen().attribute()))
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(
            name ->
                new Problem(
                    "unknown-graph-property",
                    file,
                    0,
                    ListsAndDirectories.field(list, "filter"),
                    "of a tenant no property " + name + " is read",
                    "Use one of " + String.join(", ", known) + "."));
  }
}
