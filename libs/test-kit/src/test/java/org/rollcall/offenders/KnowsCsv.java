package org.rollcall.offenders;

import org.apache.commons.csv.CSVRecord;

class KnowsCsv {
  int width(CSVRecord row) {
    return row.size();
  }
}
