package org.rollcall.classifier.basis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.settings.Problem;

/**
 * What can be said about the files, for readiness and for people.
 *
 * @param organisationProblems why organisation.yaml is refused; empty if it is good
 * @param rulesProblems why rules.yaml is refused; empty if it is good, or if there is none
 * @param waiting what people are to decide about, e.g. {@code rules 4}
 * @param hrRefusal why the present HR file is refused; empty if it is good
 * @param hrProblems bad values in the feed that is judged by, one line each
 * @param feed the feed that is judged by; empty if there is none
 */
public record FileReport(
    List<Problem> organisationProblems,
    List<Problem> rulesProblems,
    List<String> waiting,
    List<Problem> hrRefusal,
    List<String> hrProblems,
    Optional<Feed> feed) {
  public FileReport {
    organisationProblems = List.copyOf(organisationProblems);
    rulesProblems = List.copyOf(rulesProblems);
    waiting = List.copyOf(waiting);
    hrRefusal = List.copyOf(hrRefusal);
    hrProblems = List.copyOf(hrProblems);
    Objects.requireNonNull(feed, "feed");
  }

  /**
   * The feed that is judged by.
   *
   * @param rows its rows
   * @param madeAt since when it has been known: its file's time, or when its content was first seen
   *     if that is earlier
   * @param hash SHA-256 in hex
   * @param condition how far it is to be believed
   */
  public record Feed(int rows, Instant madeAt, String hash, FeedCondition condition) {}
}
