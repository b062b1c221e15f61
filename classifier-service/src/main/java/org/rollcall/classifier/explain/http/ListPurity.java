package org.rollcall.classifier.explain.http;

import java.util.List;
import org.rollcall.classifier.explain.postgres.Explanations;
import org.rollcall.contracts.Verdict;
import org.rollcall.settings.AddressList;

/**
 * How pure a list is.
 *
 * @param directory the directory that it is in
 * @param list its name
 * @param scope INTERNAL or SHARED
 * @param visible how many contacts people see in it
 * @param internal how many of them are INTERNAL
 * @param external how many of them are EXTERNAL
 * @param uncertain how many of them are UNCERTAIN
 * @param purity the share that is INTERNAL, 0 to 1; 1 for an empty list
 * @param first its first entry under each locale
 */
record ListPurity(
    String directory,
    String list,
    String scope,
    long visible,
    long internal,
    long external,
    long uncertain,
    double purity,
    List<FirstEntry> first) {

  static ListPurity of(
      String directory,
      AddressList list,
      List<Explanations.Count> counts,
      List<Explanations.First> firsts) {
    List<Explanations.Count> here =
        counts.stream()
            .filter(count -> count.directory().equals(directory))
            .filter(count -> count.list().equals(list.name()))
            .toList();
    long internal = count(here, Verdict.INTERNAL);
    long external = count(here, Verdict.EXTERNAL);
    long uncertain = count(here, Verdict.UNCERTAIN);
    long visible = internal + external + uncertain;
    return new ListPurity(
        directory,
        list.name(),
        list.scope().name(),
        visible,
        internal,
        external,
        uncertain,
        visible == 0 ? 1 : (double) internal / visible,
        firsts.stream()
            .filter(first -> first.directory().equals(directory))
            .filter(first -> first.list().equals(list.name()))
            .map(FirstEntry::of)
            .toList());
  }

  private static long count(List<Explanations.Count> counts, Verdict verdict) {
    return counts.stream()
        .filter(count -> count.verdict().equals(verdict.name()))
        .mapToLong(Explanations.Count::contacts)
        .sum();
  }

  /**
   * A list's first entry.
   *
   * @param locale under which
   * @param id the entry's immutable id
   * @param displayName the name people see
   * @param verdict what is thought of it
   */
  record FirstEntry(String locale, String id, String displayName, String verdict) {
    static FirstEntry of(Explanations.First first) {
      return new FirstEntry(
          first.locale(),
          first.contact().key().id(),
          first.contact().displayName(),
          first.contact().verdict().name());
    }
  }
}
