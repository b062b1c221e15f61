package org.rollcall.testkit.force.simulated;

import com.unboundid.ldap.sdk.Entry;
import java.util.ArrayList;
import java.util.List;

/** What has been made up so far. Used by one thread. */
final class Roll {
  private final List<Entry> entries = new ArrayList<>();
  private final List<HrRow> rows = new ArrayList<>();
  private final List<Truth> truths = new ArrayList<>();

  void add(Card card, Truth.Side side, Truth.Kind kind, boolean leaves, String person) {
    entries.add(card.entry());
    truths.add(new Truth(card.id(), side, kind, leaves, person));
  }

  void add(HrRow row) {
    rows.add(row);
  }

  List<Entry> entries() {
    return entries;
  }

  List<HrRow> rows() {
    return rows;
  }

  List<Truth> truths() {
    return truths;
  }
}
