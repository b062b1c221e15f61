package org.rollcall.quickstart.assess;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;

/**
 * How an address list stands.
 *
 * @param list which list
 * @param visible how many entries are visible in it, by verdict
 * @param firsts who is first in it, under each locale; empty if nobody is in it
 */
public record ListState(AddressList list, Map<Verdict, Integer> visible, List<First> firsts) {
  public ListState {
    Objects.requireNonNull(list, "list");
    visible = Map.copyOf(visible);
    firsts = List.copyOf(firsts);
  }

  /** How many visible entries have that verdict. */
  public int of(Verdict verdict) {
    return visible.getOrDefault(verdict, 0);
  }

  /** How many entries are visible. */
  public int all() {
    return visible.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether only colleagues may be in it. */
  public boolean isInternal() {
    return list.scope() == AddressList.Scope.INTERNAL;
  }

  /**
   * Who is first.
   *
   * @param locale in the order of which language
   * @param contact who
   */
  public record First(Locale locale, Judged contact) {
    public First {
      Objects.requireNonNull(locale, "locale");
      Objects.requireNonNull(contact, "contact");
    }
  }
}
