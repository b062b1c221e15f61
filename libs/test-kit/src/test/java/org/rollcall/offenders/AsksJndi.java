package org.rollcall.offenders;

import javax.naming.Name;

class AsksJndi {
  int size(Name name) {
    return name.size();
  }
}
