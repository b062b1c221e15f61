package org.rollcall.remediation.change.ldap;

import org.rollcall.settings.LdapDirectory;

/** The same directory with another base. */
final class Bases {
  private Bases() {}

  static LdapDirectory other(LdapDirectory its, String baseDn) {
    return new LdapDirectory(
        its.name(),
        its.url(),
        its.security(),
        its.caFile(),
        baseDn,
        its.filter(),
        its.pageSize(),
        its.timeout(),
        its.schedule(),
        its.tracking(),
        its.requestsPerSecond(),
        its.groups(),
        its.vanishing(),
        its.reader(),
        its.seat(),
        its.writer());
  }
}
