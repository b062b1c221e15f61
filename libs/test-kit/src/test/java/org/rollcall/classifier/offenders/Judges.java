package org.rollcall.classifier.offenders;

import com.unboundid.ldap.sdk.Entry;
import org.rollcall.remediation.offenders.Writes;

/** Leans on remediation, and looks into a directory itself. */
public class Judges {
  String who(Writes writes, Entry entry) {
    return writes + entry.getDN();
  }
}
