package org.rollcall.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view that people pick from.
 *
 * @param name its name
 * @param directory the directory that it is in; null where there is only one
 * @param scope whether outsiders may be in it
 * @param baseDn below which DN its entries are; {@link #NO_BASE} where a directory has no subtrees
 *     (Graph), so that filter alone chooses
 * @param filter which entries it takes (RFC 4515)
 * @param hiddenWhen what takes an entry out of it
 * @param sortBy the attribute that gives its order
 */
public record AddressList(
    String name,
    @Nullable String directory,
    Scope scope,
    String baseDn,
    String filter,
    HiddenWhen hiddenWhen,
    String sortBy) {
  /** The base of a list that names none. */
  public static final String NO_BASE = "";

  public AddressList {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(baseDn, "baseDn");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(hiddenWhen, "hiddenWhen");
    Objects.requireNonNull(sortBy, "sortBy");
  }

  /** Whether outsiders may be in a list. */
  public enum Scope {
    INTERNAL,
    SHARED
  }

  /**
   * An entry with this value is not in the list; an absent attribute means visible.
   *
   * @param attribute attribute name
   * @param value the value that hides, compared without regard to case
   */
  public record HiddenWhen(String attribute, String value) {
    public HiddenWhen {
      Objects.requireNonNull(attribute, "attribute");
      Objects.requireNonNull(value, "value");
    }
  }
}
