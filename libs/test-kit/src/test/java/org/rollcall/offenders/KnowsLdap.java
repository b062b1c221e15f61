package org.rollcall.offenders;

import com.unboundid.ldap.sdk.Entry;

class KnowsLdap {
  String place(Entry entry) {
    return entry.getDN();
  }
}
