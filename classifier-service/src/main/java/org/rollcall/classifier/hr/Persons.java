package org.rollcall.classifier.hr;

/** All persons, packed, in the order of their ids. */
final class Persons {
  private final Words words;
  private final PackedRows rows;
  private final int[] places;
  private final int[] firsts;

  /**
   * Persons.
   *
   * @param places where each row is; those of a person one behind the other
   * @param firsts for each person, which of the places is the first one; and one beyond the last
   */
  Persons(Words words, PackedRows rows, int[] places, int[] firsts) {
    this.words = words;
    this.rows = rows;
    this.places = places;
    this.firsts = firsts;
  }

  int count() {
    return firsts.length - 1;
  }

  HrPerson person(int number) {
    HrPerson person = row(firsts[number]);
    for (int i = firsts[number] + 1; i < firsts[number + 1]; i++) {
      person = person.and(row(i));
    }
    return person;
  }

  /** Negative if there is no such person. */
  int numberOf(String id) {
    int low = 0;
    int high = count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = new UnpackRow(words, rows, places[firsts[middle]]).id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  long bytes() {
    return rows.bytes() + (long) Integer.BYTES * (places.length + firsts.length);
  }

  private HrPerson row(int i) {
    return new UnpackRow(words, rows, places[i]).person();
  }
}
