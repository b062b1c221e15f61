package org.rollcall.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says about somebody's work; each may be missing.
 *
 * @param phone telephone number as written
 * @param company organisation name (company, o)
 * @param department department (department, ou)
 * @param title job title
 * @param employeeNumber employee, pay or warrant number
 */
public record EntryWork(
    @Nullable String phone,
    @Nullable String company,
    @Nullable String department,
    @Nullable String title,
    @Nullable String employeeNumber) {
  /** Says nothing personal. */
  @Override
  public String toString() {
    return "EntryWork[***]";
  }
}
