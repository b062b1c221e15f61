package org.rollcall.quickstart.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rollcall.classifier.hr.FeedCondition;
import org.rollcall.classifier.hr.HrFeed;
import org.rollcall.classifier.rules.RuleSet;
import org.rollcall.settings.Organisation;

/**
 * Everything that contacts are judged by, read and found good.
 *
 * @param organisation who we are
 * @param directory who is in the address book
 * @param hr who works here
 * @param rules what people decided about particular contacts
 * @param day as of which day
 * @param files what was read, for whoever wants to trace the result back
 */
public record Inputs(
    Organisation organisation,
    DirectoryRead directory,
    Hr hr,
    RuleSet rules,
    LocalDate day,
    List<Input> files) {
  public Inputs {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(hr, "hr");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(day, "day");
    files = List.copyOf(files);
  }

  /** What is to be known about all of them. */
  public List<Remark> remarks() {
    return Stream.concat(directory.remarks().stream(), hr.remarks().stream()).toList();
  }

  /**
   * The HR list.
   *
   * @param feed who is in it
   * @param day of which day it is
   * @param condition how far it is to be believed
   * @param remarks values that could not be read
   */
  public record Hr(HrFeed feed, LocalDate day, FeedCondition condition, List<Remark> remarks) {
    public Hr {
      Objects.requireNonNull(feed, "feed");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(condition, "condition");
      remarks = List.copyOf(remarks);
    }
  }
}
