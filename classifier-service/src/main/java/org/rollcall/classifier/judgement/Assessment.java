package org.rollcall.classifier.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rollcall.classifier.list.FirstEntries;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;
import org.rollcall.settings.AddressList;
import org.rollcall.settings.Organisation;

/**
 * What an assessment of a whole population has found.
 *
 * @param contacts in the order of the entries, complete with first places
 * @param firsts by directory and list, who is first under each locale; a list that nobody is in has
 *     none
 */
public record Assessment(
    List<JudgeEntry.Assessed> contacts, Map<ListOf, Map<Locale, EntryKey>> firsts) {
  public Assessment {
    contacts = List.copyOf(contacts);
    Objects.requireNonNull(firsts, "firsts");
  }

  /**
   * A list of a directory: two directories may each have their own view of one list.
   *
   * @param directory the directory's name
   * @param list the list's name
   */
  public record ListOf(String directory, String list) implements Comparable<ListOf> {
    @Override
    public int compareTo(ListOf other) {
      int byDirectory = directory.compareTo(other.directory);
      return byDirectory != 0 ? byDirectory : list.compareTo(other.list);
    }
  }

  static Assessment of(Organisation organisation, List<JudgeEntry.Assessed> judged) {
    Map<String, FirstEntries> byDirectory = new TreeMap<>();
    for (JudgeEntry.Assessed one : judged) {
      FirstEntries firsts =
          byDirectory.computeIfAbsent(
              one.judged().key().directory(), directory -> heads(organisation, directory));
      one.contact().entry().listings().stream()
          .filter(listing -> firsts.follows(listing.list()))
          .forEach(
              listing ->
                  firsts.see(
                      new FirstEntries.Row(
                          listing.list(), one.judged().key().id(), listing.sortKey())));
    }
    return new Assessment(withFirsts(judged, byDirectory), firsts(byDirectory));
  }

  private static FirstEntries heads(Organisation organisation, String directory) {
    FirstEntries firsts = new FirstEntries(organisation.locales());
    organisation.listsOf(directory).stream().map(AddressList::name).forEach(firsts::follow);
    return firsts;
  }

  private static List<JudgeEntry.Assessed> withFirsts(
      List<JudgeEntry.Assessed> judged, Map<String, FirstEntries> byDirectory) {
    Map<String, Map<String, Set<String>>> firstIn = new TreeMap<>();
    byDirectory.forEach((directory, firsts) -> firstIn.put(directory, firsts.byEntry()));
    return judged.stream()
        .map(
            one -> {
              JudgedContact contact = one.judged();
              Set<String> lists =
                  firstIn
                      .getOrDefault(contact.key().directory(), Map.of())
                      .getOrDefault(contact.key().id(), Set.of());
              return lists.isEmpty()
                  ? one
                  : one.with(contact.amongOthers(List.copyOf(lists), contact.risk()));
            })
        .collect(Collectors.toUnmodifiableList());
  }

  private static Map<ListOf, Map<Locale, EntryKey>> firsts(Map<String, FirstEntries> byDirectory) {
    Map<ListOf, Map<Locale, EntryKey>> all = new TreeMap<>();
    byDirectory.forEach(
        (directory, firsts) ->
            firsts
                .heads()
                .keySet()
                .forEach(
                    list -> {
                      Map<Locale, EntryKey> ofList = new LinkedHashMap<>();
                      firsts
                          .of(list)
                          .forEach((locale, id) -> ofList.put(locale, new EntryKey(directory, id)));
                      all.put(new ListOf(directory, list), ofList);
                    }));
    return all;
  }
}
