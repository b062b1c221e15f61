package org.rollcall.reader.entry;

import java.util.Objects;
import java.util.UUID;
import org.rollcall.reader.lease.Tenure;

/**
 * Which reading writes, and by what right.
 *
 * @param tenure the right; nothing is written once it is lost
 * @param reading the reading's id
 * @param organisationHash hash of the organisation.yaml that it works with
 * @param telling which of the entries seen it tells
 */
public record Pass(Tenure tenure, UUID reading, String organisationHash, Telling telling) {
  public Pass {
    Objects.requireNonNull(tenure, "tenure");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(organisationHash, "organisationHash");
    Objects.requireNonNull(telling, "telling");
  }

  /** A pass that tells what is new. */
  public Pass(Tenure tenure, UUID reading, String organisationHash) {
    this(tenure, reading, organisationHash, Telling.NEWS);
  }

  /** The directory read. */
  public String directory() {
    return tenure.directory();
  }

  /** Whether this has been told already, so that this pass need not say it. */
  boolean isToldAlready(String toldAs, String contentHash) {
    return telling == Telling.NEWS && toldAs.equals(toldAs(contentHash));
  }

  /** What is remembered of an entry with that content once this pass has told it. */
  String toldAs(String contentHash) {
    return contentHash + "@" + organisationHash;
  }

  /** Whether something was last told under the organisation.yaml of this pass. */
  boolean isToldUnderThisOrganisation(String toldAs) {
    return toldAs.endsWith("@" + organisationHash);
  }

  /**
   * How what is remembered ends if this pass need not tell it again; nothing ends so if the pass
   * tells everything.
   */
  public String toldUnder() {
    return telling == Telling.NEWS ? "@" + organisationHash : "@";
  }

  /** Which of the entries seen a pass tells. */
  public enum Telling {
    /** What is new, has changed, or was last told under another organisation.yaml. */
    NEWS,
    /** All: a witness to a change, or for a classifier that has to learn everything again. */
    EVERYTHING
  }
}
