package org.rollcall.testkit.force.simulated;

/**
 * How worn directory and HR list are: shares of the people in service, from 0 to 1.
 *
 * @param noNumber entries without an employee number
 * @param noHrMail HR rows without a work address
 * @param neitherMore of those without a number, how many more lack the address too: what is missing
 *     is missing together
 * @param noPhone entries or rows without a telephone number
 * @param typo entries with a typing error in a name
 * @param shortName entries under the name that somebody goes by, which HR does not know
 * @param swapped entries with given name and surname swapped
 * @param oldPost entries whose title, department or site is years old
 * @param messy entries with stray blanks and odd capitals
 * @param wrongNumber entries with the employee number of somebody else
 * @param married entries that still have the name from before
 */
public record Wear(
    double noNumber,
    double noHrMail,
    double neitherMore,
    double noPhone,
    double typo,
    double shortName,
    double swapped,
    double oldPost,
    double messy,
    double wrongNumber,
    double married) {
  /** Well kept. */
  public static final Wear CLEAN =
      new Wear(0.06, 0.03, 0.10, 0.08, 0.002, 0.02, 0.0005, 0.05, 0.01, 0, 0.01);

  /** As years of neglect leave it. */
  public static final Wear DIRTY =
      new Wear(0.42, 0.18, 0.12, 0.30, 0.03, 0.10, 0.01, 0.25, 0.12, 0.004, 0.04);
}
