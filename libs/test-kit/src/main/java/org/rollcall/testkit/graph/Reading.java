package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers GETs of single objects and of lists. */
final class Reading {
  private static final Set<String> LIST_OPTIONS = Set.of("$select", "$top", "$filter");
  private static final int USUAL_PAGE = 100;
  private static final int MOST = 999;

  private final Simulated simulated;
  private final Refusals refusals;
  private final Links<Place> links;

  Reading(Simulated simulated) {
    this.simulated = simulated;
    this.refusals = simulated.refusals();
    this.links = new Links<>(simulated.time());
  }

  /** What is still to be listed. */
  private record Place(
      String path, List<String> ids, int offset, int top, List<String> selected, boolean typed) {}

  Answer one(Kind kind, String id, GraphRequest request) {
    Optional<String> strange = strange(kind, request);
    if (strange.isPresent()) {
      return noSuchProperty(kind, strange.get());
    }
    return simulated
        .tenant()
        .replica(kind, id)
        .map(object -> one(kind, object, request))
        .orElseGet(() -> refusals.notFound(id));
  }

  private Answer one(Kind kind, StoredObject object, GraphRequest request) {
    List<String> selected = request.selected().isEmpty() ? kind.usual() : request.selected();
    ObjectNode body = Render.JSON.createObjectNode();
    body.put("@odata.context", context(kind.segment()) + "/$entity");
    body.setAll(Render.object(object, selected));
    return Answer.ok(body);
  }

  Answer list(Kind kind, GraphRequest request) {
    Optional<String> strange = strange(kind, request);
    if (strange.isPresent()) {
      return noSuchProperty(kind, strange.get());
    }
    Optional<Set<String>> only = IdFilter.ids(request.query("$filter").orElse(""));
    if (only.isEmpty()) {
      return refusals.notPlayed("this $filter");
    }
    List<String> ids =
        simulated.tenant().all(kind).stream()
            .filter(StoredObject::isLive)
            .map(StoredObject::id)
            .filter(id -> only.get().isEmpty() || only.get().contains(id))
            .toList();
    List<String> selected = request.selected().isEmpty() ? kind.usual() : request.selected();
    return begin("/" + kind.segment(), ids, selected, false, request);
  }

  Answer members(String group, boolean nested, GraphRequest request) {
    return simulated
        .tenant()
        .replica(Kind.GROUPS, group)
        .map(
            found -> {
              String path = "/groups/" + found.id() + (nested ? "/transitiveMembers" : "/members");
              Collection<String> ids = nested ? allBelow(found) : found.members();
              return begin(path, List.copyOf(ids), request.selected(), true, request);
            })
        .orElseGet(() -> refusals.notFound(group));
  }

  private Set<String> allBelow(StoredObject group) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(group.members());
    while (!open.isEmpty()) {
      String id = open.remove();
      if (seen.add(id)) {
        simulated.tenant().find(id).ifPresent(member -> open.addAll(member.members()));
      }
    }
    return seen;
  }

  private Answer begin(
      String path, List<String> ids, List<String> selected, boolean typed, GraphRequest request) {
    Optional<String> skip = request.query("$skiptoken");
    if (skip.isPresent()) {
      return links
          .meaning(skip.get())
          .filter(place -> place.path().equals(path))
          .map(this::page)
          .orElseGet(() -> refusals.of(400, "Directory_ExpiredPageToken", "Invalid page token."));
    }
    Optional<String> unknown =
        request.query().keySet().stream().filter(name -> !LIST_OPTIONS.contains(name)).findFirst();
    if (unknown.isPresent()) {
      return refusals.notPlayed("the query option " + unknown.get());
    }
    String top = request.query("$top").orElse("" + USUAL_PAGE);
    if (!top.matches("[1-9][0-9]{0,2}")) {
      return refusals.badRequest("Invalid page size specified: it must be 1 to " + MOST + ".");
    }
    return page(new Place(path, ids, 0, Integer.parseInt(top), selected, typed));
  }

  private Answer page(Place place) {
    int end = Math.min(place.ids().size(), place.offset() + simulated.pages().most(place.top()));
    List<ObjectNode> values =
        place.ids().subList(place.offset(), end).stream()
            .flatMap(id -> simulated.tenant().find(id).stream())
            .filter(StoredObject::isLive)
            .map(place.typed() ? member(place.selected()) : plain(place.selected()))
            .toList();
    String context = place.typed() ? "directoryObjects" : place.path().substring(1);
    ObjectNode body = Render.page(context(context), values);
    if (end < place.ids().size()) {
      Place next =
          new Place(place.path(), place.ids(), end, place.top(), place.selected(), place.typed());
      body.put(
          "@odata.nextLink", simulated.base() + place.path() + "?$skiptoken=" + links.give(next));
    }
    return Answer.ok(body);
  }

  /** In lists, a few properties of groups are not told even when they are selected. */
  private static Function<StoredObject, ObjectNode> plain(List<String> selected) {
    List<String> told =
        selected.stream().filter(name -> !Property.SINGLE_GROUP_ONLY.contains(name)).toList();
    return object -> Render.object(object, told);
  }

  private static Function<StoredObject, ObjectNode> member(List<String> selected) {
    return object -> {
      Kind kind = object.kind();
      List<String> told =
          selected.isEmpty() ? kind.usual() : selected.stream().filter(kind::has).toList();
      ObjectNode node = Render.JSON.createObjectNode().put("@odata.type", kind.odataType());
      node.setAll(plain(told).apply(object));
      return node;
    };
  }

  private static Optional<String> strange(Kind kind, GraphRequest request) {
    return request.selected().stream().filter(name -> !kind.has(name)).findFirst();
  }

  private Answer noSuchProperty(Kind kind, String property) {
    return refusals.badRequest(
        "Could not find a property named '%s' on type 'microsoft.graph.%s'."
            .formatted(property, kind.type()));
  }

  private String context(String what) {
    return simulated.base() + "/$metadata#" + what;
  }
}
