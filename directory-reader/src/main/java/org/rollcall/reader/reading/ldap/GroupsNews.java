package org.rollcall.reader.reading.ldap;

import java.util.List;

/**
 * What changed groups bring with them.
 *
 * @param picture the groups after the changes
 * @param concerned normalised DNs of those whose standing they have changed, each once
 */
record GroupsNews(GroupsPicture picture, List<String> concerned) {
  GroupsNews {
    concerned = List.copyOf(concerned);
  }
}
