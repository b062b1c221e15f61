package org.rollcall.classifier.risk;

/**
 * How an outsider stands among the colleagues of one list, under the locale that is worst.
 *
 * @param list its name
 * @param visible how many entries people see in it
 * @param spot where it stands
 * @param confusions whom it can be taken for
 * @param finds what typing shows it for
 * @param slips how often that goes wrong
 */
record Exposure(
    String list, int visible, Spot spot, Confusions confusions, Finds finds, Slips slips) {

  /** The one of two under different locales that is worse. */
  Exposure orWorse(Exposure other) {
    boolean otherIsWorse =
        other.spot.isFirst() == spot.isFirst()
            ? other.slips.all() > slips.all()
            : other.spot.isFirst();
    return otherIsWorse ? other : this;
  }

  /**
   * How often something goes wrong, for each thousand mails to each colleague.
   *
   * @param names since names are taken for each other
   * @param typed since typing shows it above or beside the right one
   * @param place since it stands where people slip
   */
  record Slips(double names, double typed, double place) {
    double all() {
      return names + typed + place;
    }
  }
}
