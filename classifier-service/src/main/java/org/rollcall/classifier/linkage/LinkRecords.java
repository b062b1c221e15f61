package org.rollcall.classifier.linkage;

import java.util.List;

/**
 * Links the records of one table among themselves, or of two tables with each other, without
 * labels. Deterministic: the same records give the same answer in whatever order they come and
 * however many threads there are.
 */
public final class LinkRecords {
  /** Pairs that are less likely are not told. */
  public static final double LEAST_PROBABILITY = 0.01;

  private static final int NEAREST = 160;

  private final long seed;

  /** The seed decides which random pairs are looked at. */
  public LinkRecords(long seed) {
    this.seed = seed;
  }

  /** Links a table's records among themselves; a person may have any number of them. */
  public Linked within(Table table) {
    List<Profile> profiles = new ReadProfiles(table.fields()).of(table);
    long[] found = finder(table.fields()).within(profiles);
    double all = Math.max(1, profiles.size() * (profiles.size() - 1.0) / 2);
    return new Linking(table.fields(), profiles, profiles, found, all).link(seed, false);
  }

  /**
   * Links the records of two tables with each other.
   *
   * @param oneToOne whether nobody has two records in one table; then a pair is as likely as it
   *     stands out among all others of its two records
   * @throws IllegalArgumentException if the tables' columns differ
   */
  public Linked between(Table left, Table right, boolean oneToOne) {
    if (!left.fields().equals(right.fields())) {
      throw new IllegalArgumentException(
          "the columns differ, " + left.fields() + " and " + right.fields() + ": name them alike");
    }
    ReadProfiles read = new ReadProfiles(left.fields());
    List<Profile> lefts = read.of(left);
    List<Profile> rights = read.of(right);
    long[] found = finder(left.fields()).between(lefts, rights);
    double all = Math.max(1, (double) lefts.size() * rights.size());
    return new Linking(left.fields(), lefts, rights, found, all).link(seed, oneToOne);
  }

  private static FindPairs finder(List<Field> fields) {
    return new FindPairs(new BlockingKeys(fields), NEAREST);
  }
}
