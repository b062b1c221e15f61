package org.rollcall.settings.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rollcall.contracts.DomainName;
import org.rollcall.contracts.EntryKey;

/** The words of our trade that settings are written in. */
final class Fields {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]*|[0-9]+(\\.[0-9]+)+");

  private static final Pattern WINDOWS_NAME =
      Pattern.compile("[^@\\\\\\s]+@[^@\\\\\\s]+|[^@\\\\\\s]+\\\\[^@\\\\\\s]+");

  private Fields() {}

  /** A domain of at least two labels, in its comparable form. */
  static Optional<DomainName> domain(Place place) {
    return place
        .text()
        .flatMap(
            text -> {
              Optional<DomainName> domain =
                  DomainName.parse(text).filter(name -> name.ascii().contains("."));
              if (domain.isEmpty()) {
                place.problem(
                    "not-a-domain",
                    "this is no domain name",
                    "Write it as example.org, without @, * or a leading dot.");
              }
              return domain;
            });
  }

  /** A collation locale (BCP 47). */
  static Optional<Locale> locale(Place place) {
    return place
        .text()
        .flatMap(
            text -> {
              try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                if (!locale.getLanguage().isEmpty()) {
                  return Optional.of(locale);
                }
              } catch (IllformedLocaleException illFormed) {
                // the same answer as for a tag without a language
              }
              place.problem("not-a-locale", "this is no locale", "Write it as cy-GB.");
              return Optional.empty();
            });
  }

  /** A directory's name, which becomes part of routing keys and URLs. */
  static Optional<String> directoryName(Place place) {
    return matching(
        place,
        EntryKey.DIRECTORY_NAME,
        "a directory's name is lower-case letters, digits and hyphens, at most 63",
        "Write it like force or west-ad.");
  }

  /** An attribute's name or OID. */
  static Optional<String> attribute(Place place) {
    return matching(
        place, ATTRIBUTE, "this is no attribute name", "Write the name, e.g. displayName.");
  }

  private static Optional<String> matching(Place place, Pattern pattern, String what, String mend) {
    Optional<String> text = place.text();
    if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
      place.problem("not-a-name", what, mend);
      return Optional.empty();
    }
    return text;
  }

  /** A distinguished name; only a server can say whether it exists. */
  static Optional<String> dn(Place place) {
    Optional<String> text = place.text();
    if (text.isPresent() && !text.get().contains("=")) {
      place.problem("not-a-dn", "this is no DN", "Write it as ou=people,dc=example,dc=org.");
      return Optional.empty();
    }
    return text;
  }

  /**
   * Whom to sign in as: a DN, or a name that Active Directory takes instead (MS-ADTS 5.1.1.1.1),
   * {@code user@domain} or {@code DOMAIN\name}.
   */
  static Optional<String> bindName(Place place) {
    Optional<String> text = place.text();
    if (text.isPresent()
        && !text.get().contains("=")
        && !WINDOWS_NAME.matcher(text.get()).matches()) {
      place.problem(
          "not-a-bind-name",
          "this is neither a DN nor a name of Active Directory",
          "Write it as cn=reader,dc=example,dc=org or, for Active Directory, as"
              + " reader@example.org.");
      return Optional.empty();
    }
    return text;
  }

  /**
   * A search filter (RFC 4515), looked at from outside only: one group of balanced parentheses. A
   * literal parenthesis is written {@code \28} or {@code \29} there, so that counting is right.
   */
  static Optional<String> filter(Place place) {
    Optional<String> text = place.text();
    if (text.isPresent() && !isOneGroup(text.get())) {
      place.problem(
          "not-a-filter",
          "the filter's parentheses do not match",
          "Write it as (mail=*) or (&(mail=*)(objectClass=person)).");
      return Optional.empty();
    }
    return text;
  }

  private static boolean isOneGroup(String filter) {
    int depth = 0;
    for (int i = 0; i < filter.length(); i++) {
      char c = filter.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || (depth == 0 && i < filter.length() - 1)) {
        return false;
      }
    }
    return depth == 0 && filter.length() > 2;
  }

  /** A list in which nothing comes twice. */
  static <T> List<T> unique(Place place, Function<Place, Optional<T>> read) {
    return unique(place, false, read, Function.identity());
  }

  /** A list in which no two items have the same name. */
  static <T> List<T> unique(
      Place place, boolean mayBeEmpty, Function<Place, Optional<T>> read, Function<T, ?> name) {
    List<T> items = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Place item : place.items(mayBeEmpty)) {
      read.apply(item)
          .ifPresent(
              value -> {
                if (!seen.add(name.apply(value))) {
                  item.problem("duplicate-item", "this is there twice", "Remove or rename one.");
                }
                items.add(value);
              });
    }
    return items;
  }
}
