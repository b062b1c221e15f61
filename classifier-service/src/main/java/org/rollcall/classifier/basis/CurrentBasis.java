package org.rollcall.classifier.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Holds what is judged by at the moment. Thread-safe. */
@ApplicationScoped
public class CurrentBasis {
  private volatile BasisState state = new BasisState.NotYet();

  /** What is judged by now. */
  public BasisState state() {
    return state;
  }

  /** From now on this is judged by. */
  public void become(BasisState next) {
    state = Objects.requireNonNull(next, "next");
  }
}
