package org.rollcall.classifier.linkage;

import java.util.List;

/**
 * A record, prepared for comparing.
 *
 * @param id of the record
 * @param name all that it says about the name
 * @param cells the values of every other field, in the order of the fields
 */
record Profile(String id, NameCell name, List<List<Value>> cells) {
  /** Personal data: not even the id is told. */
  @Override
  public String toString() {
    return "Profile";
  }
}
