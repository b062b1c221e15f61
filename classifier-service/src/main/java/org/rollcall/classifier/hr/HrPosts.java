package org.rollcall.classifier.hr;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where and as what a person works, each word once, in the order of the rows.
 *
 * @param titles job titles
 * @param departments departments
 * @param sites places of work
 */
public record HrPosts(List<String> titles, List<String> departments, List<String> sites) {
  /** Nothing is known. */
  public static final HrPosts NONE = new HrPosts(List.of(), List.of(), List.of());

  public HrPosts {
    titles = List.copyOf(titles);
    departments = List.copyOf(departments);
    sites = List.copyOf(sites);
  }

  HrPosts and(HrPosts more) {
    return new HrPosts(
        Distinct.of(titles, more.titles),
        Distinct.of(departments, more.departments),
        Distinct.of(sites, more.sites));
  }

  Stream<List<String>> columns() {
    return Stream.of(titles, departments, sites);
  }
}
