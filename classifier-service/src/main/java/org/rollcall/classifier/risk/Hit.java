package org.rollcall.classifier.risk;

/**
 * That letters find an outsider.
 *
 * @param letters what is typed, folded
 * @param above how many colleagues are shown before it
 * @param below how many are shown after it
 * @param outsiders how many other outsiders are shown before it
 */
record Hit(String letters, int above, int below, int outsiders) {
  /** Its row, from 0. */
  int row() {
    return above + outsiders;
  }

  /** In how many directions a colleague is the next one. */
  int neighbours() {
    return (above > 0 ? 1 : 0) + (below > 0 ? 1 : 0);
  }
}
