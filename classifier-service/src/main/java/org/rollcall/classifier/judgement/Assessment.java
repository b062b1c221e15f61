package org.rollcall.classifier.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rollcall.contracts.EntryKey;
import org.rollcall.settings.Organisation;

/**
 * What an assessment of a whole population has found.
 *
 * @param contacts in the order of the entries, complete with first places and risks
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
    Map<String, AmongOthers> others = new TreeMap<>();
    judged.stream()
        .collect(Collectors.groupingBy(one -> one.judged().key().directory()))
        .forEach(
            (directory, all) ->
                others.put(directory, AmongOthers.of(organisation, directory, all)));
    Map<ListOf, Map<Locale, EntryKey>> firsts = new TreeMap<>();
    others.values().forEach(directory -> firsts.putAll(directory.firsts()));
    return new Assessment(judged.stream().map(one -> complete(one, others)).toList(), firsts);
  }

  private static JudgeEntry.Assessed complete(
      JudgeEntry.Assessed one, Map<String, AmongOthers> others) {
    return Objects.requireNonNull(others.get(one.judged().key().directory())).complete(one);
  }
}
