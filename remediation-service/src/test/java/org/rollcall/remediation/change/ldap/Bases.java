package org.rollcall.remediation.change.ldap;

import org.rollcall.settings.DirectorySettings;

/** The same directory with another base. */
final class Bases {
  private Bases() {}

  static DirectorySettings other(DirectorySettings its, String baseDn) {
    return new DirectorySettings(
        its.name(),
        its.url(),
        its.security(),
        its.caFile(),
        baseDn,
        its.filter(),
        its.pageSize(),
        its.timeout(),
        its.schedule(),
        its.vanishing(),
        its.reader(),
        its.seat(),
        its.writer());
  }
}
