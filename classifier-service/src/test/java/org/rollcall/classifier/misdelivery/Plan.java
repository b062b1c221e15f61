package org.rollcall.classifier.misdelivery;

/**
 * What an office is made of.
 *
 * @param seed of everything that is left to chance
 * @param colleagues how many
 * @param outsiders how many that are in the book with them
 * @param welsh share of people with Welsh given names
 * @param surnameFirst whether the book says SURNAME, Given
 * @param marked share of outsiders whose display name says so
 * @param grouped share of outsiders that are in a group of colleagues
 * @param groups how many groups
 * @param namesakes share of outsiders that have the name of a colleague
 */
public record Plan(
    long seed,
    int colleagues,
    int outsiders,
    double welsh,
    boolean surnameFirst,
    double marked,
    double grouped,
    int groups,
    double namesakes) {

  public static Plan usual(long seed) {
    return new Plan(seed, 4_600, 400, 0.3, true, 0.15, 0.12, 60, 0.08);
  }

  public Plan withSeed(long other) {
    return new Plan(
        other, colleagues, outsiders, welsh, surnameFirst, marked, grouped, groups, namesakes);
  }

  public Plan ofSize(int people, int outside) {
    return new Plan(seed, people, outside, welsh, surnameFirst, marked, grouped, groups, namesakes);
  }

  public Plan written(boolean surnameComesFirst, double welshShare) {
    return new Plan(
        seed,
        colleagues,
        outsiders,
        welshShare,
        surnameComesFirst,
        marked,
        grouped,
        groups,
        namesakes);
  }
}
