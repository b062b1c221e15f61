package org.rollcall.settings.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one map and what they lead to. */
public final class Section {
  private final Place place;
  private final Map<String, Place> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private Section(Place place) {
    this.place = place;
  }

  /** Keys that are no plain words, or come twice, are collected as problems. */
  static Section of(MappingNode mapping, Place place) {
    Section section = new Section(place);
    for (NodeTuple tuple : mapping.getValue()) {
      section.add(tuple);
    }
    return section;
  }

  private void add(NodeTuple tuple) {
    Node keyNode = tuple.getKeyNode();
    int line = keyNode.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    if (!(keyNode instanceof ScalarNode scalar)) {
      place.problems().add("wrong-type", line, place.path(), "a key must be a word", "Correct it.");
      return;
    }
    String key = scalar.getValue().replaceAll("\\p{Cntrl}", " ").strip();
    String path = place.path().isEmpty() ? key : place.path() + "." + key;
    if (lines.putIfAbsent(key, line) != null) {
      place
          .problems()
          .add("duplicate-key", line, path, "the key is there twice", "Remove one of them.");
      return;
    }
    values.put(key, new Place(tuple.getValueNode(), path, place.problems()));
  }

  void refuseOthersThan(List<String> known) {
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            place
                .problems()
                .add(
                    "unknown-key",
                    lines.getOrDefault(key, 0),
                    value.path(),
                    "there is no such key",
                    DidYouMean.nearest(key, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Known here: " + String.join(", ", known) + "."));
          }
        });
  }

  /** The value of a key that must be there. */
  public Optional<Place> need(String key) {
    Optional<Place> value = Optional.ofNullable(values.get(key));
    if (value.isEmpty()) {
      place
          .problems()
          .add("missing-key", place.line(), place.path(), key + " is missing", "Add it.");
    }
    return value;
  }

  /** The value of a key that may be left out. */
  public Optional<Place> maybe(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public Collection<String> keys() {
    return values.keySet();
  }

  public Place place() {
    return place;
  }
}
