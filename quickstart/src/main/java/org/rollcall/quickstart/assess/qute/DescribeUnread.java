package org.rollcall.quickstart.assess.qute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.classifier.contact.ContactProblem;
import org.rollcall.quickstart.assess.Assessment;
import org.rollcall.quickstart.assess.Judged;
import org.rollcall.quickstart.assess.Remark;

/** Says what could not be read, and what to do about it. */
record DescribeUnread(Assessment assessment) {
  private static final int MOST_OF_ONE_KIND = 3;

  List<Report.Unread> unread() {
    List<Report.Unread> unread = new ArrayList<>();
    Map<String, List<Remark>> byCode = new LinkedHashMap<>();
    for (Remark remark : assessment.inputs().remarks()) {
      byCode.computeIfAbsent(remark.input() + remark.code(), kind -> new ArrayList<>()).add(remark);
    }
    byCode.values().forEach(remarks -> unread.add(remarks(remarks)));
    inContacts().values().forEach(unread::add);
    return unread;
  }

  private static Report.Unread remarks(List<Remark> remarks) {
    Remark first = remarks.getFirst();
    String what =
        String.join("; ", remarks.stream().limit(MOST_OF_ONE_KIND).map(Remark::what).toList());
    int more = remarks.size() - MOST_OF_ONE_KIND;
    return new Report.Unread(
        first.input().equals(Remark.HR) ? "HR list" : "Directory",
        Words.text(what) + (more > 0 ? "; and " + more + " more of this kind" : ""),
        remarks.size(),
        Words.text(first.mend()));
  }

  private Map<String, Report.Unread> inContacts() {
    Map<String, Report.Unread> byCode = new TreeMap<>();
    for (Judged judged : assessment.contacts()) {
      for (ContactProblem problem : judged.contact().problems()) {
        byCode.merge(
            problem.code(),
            new Report.Unread(
                "Entries",
                Words.text(problem.what()),
                1,
                "Correct them in the directory; summary.json names each."),
            (known, another) ->
                new Report.Unread(known.input(), known.what(), known.count() + 1, known.todo()));
      }
    }
    return byCode;
  }
}
