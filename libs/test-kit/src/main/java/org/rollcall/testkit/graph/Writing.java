package org.rollcall.testkit.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers the writes that Graph allows, and refuses the others as Graph does. */
final class Writing {
  private static final String SYNCED =
      "Unable to update the specified properties for on-premises mastered Directory Sync objects"
          + " or objects currently undergoing migration.";
  private static final String EXCHANGE_GROUP =
      "Cannot Update a mail-enabled security groups and or distribution list.";

  private final Simulated simulated;
  private final Refusals refusals;

  Writing(Simulated simulated) {
    this.simulated = simulated;
    this.refusals = simulated.refusals();
  }

  /** PATCH of a user or a group. */
  Answer change(Kind kind, String id, GraphRequest request) {
    Optional<StoredObject> found = live(kind, id);
    Optional<ObjectNode> body = body(request);
    if (found.isEmpty()) {
      return refusals.notFound(id);
    }
    if (body.isEmpty()) {
      return refusals.badRequest("Unable to read JSON request payload.");
    }
    body.get().remove("@odata.type");
    Set<String> names = new TreeSet<>();
    body.get().fieldNames().forEachRemaining(names::add);
    return refusal(found.get(), names).orElseGet(() -> change(found.get(), names, body.get()));
  }

  private Optional<Answer> refusal(StoredObject object, Set<String> names) {
    Optional<String> strange = names.stream().filter(name -> !object.kind().has(name)).findFirst();
    if (strange.isPresent()) {
      return Optional.of(refusals.badRequest("Invalid property '" + strange.get() + "'."));
    }
    if (object.isSynced() && !names.isEmpty()) {
      return Optional.of(refusals.badRequest(SYNCED));
    }
    if (object.kind() == Kind.GROUPS && object.isExchangeGroup() && !names.isEmpty()) {
      return Optional.of(refusals.badRequest(EXCHANGE_GROUP));
    }
    if (alone(object.kind(), names) > 0 && alone(object.kind(), names) < names.size()) {
      return Optional.of(
          refusals.badRequest("These properties must be specified in their own PATCH request."));
    }
    return Optional.empty();
  }

  /** How many of them may not come together with others. */
  private static long alone(Kind kind, Set<String> names) {
    return kind == Kind.GROUPS
        ? names.stream().filter(Property.SINGLE_GROUP_ONLY::contains).count()
        : 0;
  }

  private Answer change(StoredObject object, Set<String> names, ObjectNode body) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String name : names) {
      values.put(name, Render.JSON.convertValue(body.get(name), Object.class));
    }
    if (!values.isEmpty()) {
      simulated.tenant().set(object.id(), values);
    }
    return alone(object.kind(), names) > 0
        ? Answer.ok(Render.object(object, names))
        : Answer.noContent();
  }

  /** DELETE of a user or a Microsoft 365 group: soft. */
  Answer delete(Kind kind, String id) {
    Optional<StoredObject> found = live(kind, id);
    if (found.isEmpty()) {
      return refusals.notFound(id);
    }
    if (found.get().isSynced()) {
      return refusals.badRequest(SYNCED);
    }
    simulated.tenant().softDelete(found.get().id());
    return Answer.noContent();
  }

  /** POST of a reference to a member. */
  Answer join(String group, GraphRequest request) {
    String reference = body(request).map(body -> body.path("@odata.id").asText()).orElse("");
    String member = reference.substring(reference.lastIndexOf('/') + 1);
    return membership(
        group,
        member,
        found -> {
          if (found.members().contains(member)) {
            return refusals.badRequest(
                "One or more added object references already exist for the following modified"
                    + " properties: 'members'.");
          }
          simulated.tenant().join(group, member);
          return Answer.noContent();
        });
  }

  /** DELETE of a reference to a member. */
  Answer leave(String group, String member) {
    return membership(
        group,
        member,
        found -> {
          if (!found.members().contains(member)) {
            return refusals.notFound(member);
          }
          simulated.tenant().leave(group, member);
          return Answer.noContent();
        });
  }

  private Answer membership(
      String group, String member, java.util.function.Function<StoredObject, Answer> write) {
    Optional<StoredObject> found = live(Kind.GROUPS, group);
    boolean known = simulated.tenant().find(member).filter(StoredObject::isLive).isPresent();
    if (found.isEmpty() || !known) {
      return refusals.notFound(found.isEmpty() ? group : member);
    }
    if (found.get().isSynced() || found.get().isDynamicGroup()) {
      return refusals.badRequest("Cannot change the members of this group.");
    }
    return found.get().isExchangeGroup()
        ? refusals.badRequest(EXCHANGE_GROUP)
        : write.apply(found.get());
  }

  private Optional<StoredObject> live(Kind kind, String id) {
    return simulated.tenant().find(id).filter(object -> object.kind() == kind && object.isLive());
  }

  private static Optional<ObjectNode> body(GraphRequest request) {
    try {
      JsonNode read = Render.JSON.readTree(request.body());
      return read instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }
}
