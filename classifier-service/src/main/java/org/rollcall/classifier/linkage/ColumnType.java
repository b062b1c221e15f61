package org.rollcall.classifier.linkage;

/** What the values of a column are, which decides how two of them are compared. */
public enum ColumnType {
  /** Given names, one or several: {@code Dafydd Rhys}. */
  GIVEN_NAME,
  /** A surname, perhaps of two halves. */
  SURNAME,
  /** Given names and surname in one, in either order: {@code JONES, Dafydd}. */
  FULL_NAME,
  /** A day: ISO 8601, {@code yyyymmdd} or {@code dd/mm/yyyy}. */
  DATE,
  /** A mail address. */
  EMAIL,
  /** A telephone number in any notation. */
  PHONE,
  /** A town, a site, a street. */
  PLACE,
  /** A postcode of any country, most telling part first. */
  POSTCODE,
  /** One of few values, either equal or not. */
  CATEGORY,
  /** Anything else. */
  TEXT
}
