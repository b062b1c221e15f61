package org.rollcall.settings.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every file of ours begins with: {@code apiVersion} and {@code kind}. */
public final class Head {
  private static final String VERSION = "rollcall/v1";

  private Head() {}

  /** The top-level keys of a file of that kind. */
  public static Optional<Section> of(Place root, String kind, String... more) {
    List<String> known = new ArrayList<>(List.of("apiVersion", "kind"));
    known.addAll(List.of(more));
    known.add("spec");
    Optional<Section> head = root.section(known.toArray(String[]::new));
    head.ifPresent(
        section -> {
          expect(section, "apiVersion", VERSION);
          expect(section, "kind", kind);
        });
    return head;
  }

  private static void expect(Section head, String key, String value) {
    head.need(key)
        .ifPresent(
            place ->
                place
                    .text()
                    .filter(text -> !text.equals(value))
                    .ifPresent(
                        other ->
                            place.problem(
                                "wrong-" + (key.equals("kind") ? "kind" : "version"),
                                "this file is not of " + key + " " + value,
                                "Write " + key + ": " + value + ", or name the right file.")));
  }
}
