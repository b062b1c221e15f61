package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.graph.StoredObject.Presence;

/** Writes objects as Graph does. */
final class Render {
  static final ObjectMapper JSON = new ObjectMapper();

  private Render() {}

  /** An object with these properties, null where it has none. */
  static ObjectNode object(StoredObject object, Collection<String> properties) {
    ObjectNode node = JSON.createObjectNode().put("id", object.id());
    properties.stream()
        .filter(name -> !name.equals("id"))
        .forEach(name -> node.set(name, JSON.valueToTree(object.properties().get(name))));
    return node;
  }

  /** The same without the properties that it never had, as delta does. */
  static ObjectNode changed(StoredObject object, Collection<String> properties) {
    List<String> had =
        properties.stream().filter(name -> object.properties().containsKey(name)).toList();
    return object(object, had);
  }

  /** What delta says of an object that is not there any more. */
  static ObjectNode removed(StoredObject object) {
    ObjectNode node = JSON.createObjectNode().put("id", object.id());
    boolean restorable = object.presence() == Presence.SOFT_DELETED;
    node.putObject("@removed").put("reason", restorable ? "changed" : "deleted");
    return node;
  }

  /** A member of a group as delta names it. */
  static ObjectNode member(@Nullable StoredObject member, String id, boolean left) {
    ObjectNode node = JSON.createObjectNode();
    if (member != null) {
      node.put("@odata.type", member.kind().odataType());
    }
    node.put("id", id);
    if (left) {
      node.putObject("@removed").put("reason", "deleted");
    }
    return node;
  }

  /** A page, to which the caller adds its link. */
  static ObjectNode page(String context, List<ObjectNode> values) {
    ObjectNode page = JSON.createObjectNode().put("@odata.context", context);
    ArrayNode value = page.putArray("value");
    values.forEach(value::add);
    return page;
  }
}
