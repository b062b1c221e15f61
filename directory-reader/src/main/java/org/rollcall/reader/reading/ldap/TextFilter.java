package org.rollcall.reader.reading.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.reader.reading.ListFilter;

/** An RFC 4515 filter for what is no LDAP entry: every value is case-insensitive text. */
public final class TextFilter implements ListFilter {
  private final Filter filter;
  private final Set<String> attributes;

  private TextFilter(Filter filter) {
    this.filter = filter;
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    collect(filter, names);
    this.attributes = java.util.Collections.unmodifiableSet(names);
  }

  /**
   * Reads a filter.
   *
   * @throws IllegalArgumentException if it is none, or uses extensible matching
   */
  public static TextFilter read(String text) {
    try {
      TextFilter filter = new TextFilter(Filter.create(text));
      filter.matchesOrThrow(Map.of());
      return filter;
    } catch (LDAPException noFilter) {
      throw new IllegalArgumentException("this is no filter that can be evaluated", noFilter);
    }
  }

  @Override
  public Set<String> attributes() {
    return attributes;
  }

  @Override
  public boolean matches(Map<String, List<String>> values) {
    try {
      return matchesOrThrow(values);
    } catch (LDAPException impossible) {
      throw new IllegalStateException("it could be evaluated when it was read", impossible);
    }
  }

  private boolean matchesOrThrow(Map<String, List<String>> values) throws LDAPException {
    Entry entry = new Entry("");
    values.forEach(
        (name, texts) -> {
          if (!texts.isEmpty()) {
            entry.addAttribute(name, texts);
          }
        });
    return filter.matchesEntry(entry);
  }

  private static void collect(Filter filter, Set<String> names) {
    if (filter.getAttributeName() != null) {
      names.add(filter.getAttributeName());
    }
    if (filter.getNOTComponent() != null) {
      collect(filter.getNOTComponent(), names);
    }
    for (Filter component : filter.getComponents()) {
      collect(component, names);
    }
  }
}
