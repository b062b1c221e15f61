package org.rollcall.classifier.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.classifier.list.FirstEntries;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/** What only the other entries of its directory can tell of a contact: who is first. */
final class AmongOthers {
  private final String directory;
  private final FirstEntries firsts;
  private final Map<String, Set<String>> firstIn;

  private AmongOthers(String directory, FirstEntries firsts) {
    this.directory = directory;
    this.firsts = firsts;
    this.firstIn = firsts.byEntry();
  }

  /** Of all judged entries of a directory. */
  static AmongOthers of(
      Organisation organisation, String directory, List<JudgeEntry.Assessed> judged) {
    return new AmongOthers(directory, firsts(organisation, directory, judged));
  }

  private static FirstEntries firsts(
      Organisation organisation, String directory, List<JudgeEntry.Assessed> judged) {
    FirstEntries firsts = new FirstEntries(organisation.locales());
    organisation.listsOf(directory).stream().map(AddressList::name).forEach(firsts::follow);
    for (JudgeEntry.Assessed one : judged) {
      String id = one.judged().key().id();
      one.contact().entry().listings().stream()
          .filter(listing -> firsts.follows(listing.list()))
          .forEach(
              listing -> firsts.see(new FirstEntries.Row(listing.list(), id, listing.sortKey())));
    }
    return firsts;
  }

  /** The contact with its first places. */
  JudgeEntry.Assessed complete(JudgeEntry.Assessed one) {
    JudgedContact contact = one.judged();
    String id = contact.key().id();
    List<String> lists = List.copyOf(firstIn.getOrDefault(id, Set.of()));
    return one.with(contact.amongOthers(lists, contact.risk()));
  }

  /** Who is first in each list under each locale. */
  Map<Assessment.ListOf, Map<Locale, EntryKey>> firsts() {
    Map<Assessment.ListOf, Map<Locale, EntryKey>> all = new TreeMap<>();
    firsts
        .heads()
        .keySet()
        .forEach(list -> all.put(new Assessment.ListOf(directory, list), firstsOf(list)));
    return all;
  }

  private Map<Locale, EntryKey> firstsOf(String list) {
    Map<Locale, EntryKey> ofList = new LinkedHashMap<>();
    firsts.of(list).forEach((locale, id) -> ofList.put(locale, new EntryKey(directory, id)));
    return ofList;
  }
}
