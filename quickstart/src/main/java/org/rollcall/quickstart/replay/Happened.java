package org.rollcall.quickstart.replay;

import java.util.Objects;

/**
 * What Rollcall did at a step.
 *
 * @param stage how far it is now
 * @param words what happened, one sentence or two
 */
public record Happened(Stage stage, String words) {
  public Happened {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(words, "words");
  }
}
