package org.rollcall.offenders;

class ThingManager {
  static class InnerHelper {}
}
