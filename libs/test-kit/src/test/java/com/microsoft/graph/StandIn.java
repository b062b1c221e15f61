package com.microsoft.graph;

/** Stands in the Graph SDK's package for the test of a rule; the SDK itself is not used yet. */
public final class StandIn {
  private StandIn() {}

  /** Something to call. */
  public static int call() {
    return 1;
  }
}
