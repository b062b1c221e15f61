package org.rollcall.settings.yaml;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.settings.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns YAML text into nodes with line numbers. The text's events are looked at before any tree is
 * built: tags, anchors, aliases and deep nesting are what bombs are made of, and nobody needs them
 * here.
 */
public final class YamlTree {
  private static final int DEEPEST = 32;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setParseComments(false).build();

  private YamlTree() {}

  /** Empty if the text is no plain YAML document; then the problem is collected. */
  public static Optional<Node> of(String text, Problems problems) {
    try {
      if (!isPlain(text, problems)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) {
        problems.aboutTheFile("empty-file", "the file holds nothing", "Fill it in.");
      }
      return root;
    } catch (MarkedYamlEngineException malformed) {
      problems.add(
          "malformed-yaml",
          malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
          "",
          "this is not YAML: " + oneLine(malformed.getProblem()),
          "Correct the syntax at this line; often it is indentation or a missing quote.");
    } catch (YamlEngineException malformed) {
      problems.aboutTheFile(
          "malformed-yaml",
          "this is not YAML: " + oneLine(malformed.getMessage()),
          "Remove characters that cannot be printed.");
    }
    return Optional.empty();
  }

  private static boolean isPlain(String text, Problems problems) {
    int before = problems.count();
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        problems.add("too-deep", line(event), "", "the nesting is too deep", "Check the brackets.");
        return false;
      }
      refuseCleverness(event, problems);
    }
    return problems.count() == before;
  }

  private static void refuseCleverness(Event event, Problems problems) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problems.add(
          event instanceof AliasEvent ? "alias" : "anchor",
          line(event),
          "",
          "anchors and aliases (& and *) are not accepted",
          "Write the value out, or put it in quotes if it begins with & or *.");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    if (tag.isPresent()) {
      problems.add(
          "tag",
          line(event),
          "",
          "tags (!) are not accepted",
          "Remove the tag, or put the value in quotes if it begins with an exclamation mark.");
    }
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  /** {@link Problem#text()} is one line, whatever the parser says. */
  private static String oneLine(@Nullable String message) {
    String first = Objects.requireNonNullElse(message, "").lines().findFirst().orElse("");
    return first.replaceAll("\\p{Cntrl}", " ");
  }
}
