package org.rollcall.classifier.list.postgres;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.classifier.list.FirstEntries;
import org.rollcall.classifier.list.ListHead;
import org.rollcall.classifier.list.Place;
import org.rollcall.classifier.list.json.PlacesJson;

/**
 * The first entries of a list under a locale, as they are kept.
 *
 * @param list the list's name
 * @param locale as a language tag
 * @param collation the version of the collation that made the keys
 * @param places the places as JSON
 * @param beyond the place that all others come after, as JSON; null if there are no others
 */
record HeadRow(
    String list, String locale, String collation, String places, @Nullable String beyond) {
  HeadRow {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(collation, "collation");
    Objects.requireNonNull(places, "places");
  }

  static HeadRow of(String list, Locale locale, ListHead head) {
    Place beyond = head.beyond();
    return new HeadRow(
        list,
        locale.toLanguageTag(),
        FirstEntries.collation(locale),
        PlacesJson.write(head.places()),
        beyond == null ? null : PlacesJson.write(List.of(beyond)));
  }

  ListHead head() {
    return ListHead.of(
        PlacesJson.read(places), beyond == null ? null : PlacesJson.read(beyond).getFirst());
  }

  /** Whether both are of one list under one locale. */
  boolean isSameAs(HeadRow other) {
    return list.equals(other.list) && locale.equals(other.locale);
  }

  /** Whether it was made under this locale by the collation that is used now. */
  boolean isUnder(Locale wanted) {
    return locale.equals(wanted.toLanguageTag())
        && collation.equals(FirstEntries.collation(wanted));
  }
}
