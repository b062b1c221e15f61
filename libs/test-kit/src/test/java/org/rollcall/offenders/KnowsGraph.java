package org.rollcall.offenders;

import com.microsoft.graph.StandIn;

class KnowsGraph {
  int ask() {
    return StandIn.call();
  }
}
