package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
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
      String path, List<String> ids, int offset, int top, List<String> selected, boolean typed) {
    Place ofSize(int wanted) {
      return new Place(path, ids, offset, wanted, selected, typed);
    }

    Place from(int next) {
      return new Place(path, ids, next, top, selected, typed);
    }
  }

  Answer one(Kind kind, String id, GraphRequest request) {
    Optional<String> strange = strange(kind, request);
    if (strange.isPresent()) {
      return refusals.noSuchProperty(kind, strange.get());
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
    String path = "/" + kind.segment();
    Optional<Set<String>> only = IdFilter.ids(request.query("$filter").orElse(""));
    if (request.query("$skiptoken").isPresent()) {
      return goOn(path, request);
    }
    if (strange(kind, request).isPresent()) {
      return refusals.noSuchProperty(kind, strange(kind, request).get());
    }
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
    return begin(new Place(path, ids, 0, USUAL_PAGE, selected, false), request);
  }

  Answer members(String group, boolean nested, GraphRequest request) {
    Optional<StoredObject> found = simulated.tenant().replica(Kind.GROUPS, group);
    if (found.isEmpty()) {
      return refusals.notFound(group);
    }
    String path = "/groups/" + group + (nested ? "/transitiveMembers" : "/members");
    if (request.query("$skiptoken").isPresent()) {
      return goOn(path, request);
    }
    Set<String> ids = nested ? allBelow(found.get()) : found.get().members();
    return begin(
        new Place(path, List.copyOf(ids), 0, USUAL_PAGE, request.selected(), true), request);
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

  private Answer goOn(String path, GraphRequest request) {
    return links
        .meaning(request.query("$skiptoken").orElseThrow())
        .filter(place -> place.path().equals(path))
        .map(this::page)
        .orElseGet(() -> refusals.of(400, "Directory_ExpiredPageToken", "Invalid page token."));
  }

  private Answer begin(Place place, GraphRequest request) {
    Optional<String> unknown =
        request.query().keySet().stream().filter(name -> !LIST_OPTIONS.contains(name)).findFirst();
    if (unknown.isPresent()) {
      return refusals.notPlayed("the query option " + unknown.get());
    }
    String top = request.query("$top").orElse("" + USUAL_PAGE);
    return top.matches("[1-9][0-9]{0,2}")
        ? page(place.ofSize(Integer.parseInt(top)))
        : refusals.badRequest("Invalid page size specified: it must be 1 to 999.");
  }

  private Answer page(Place place) {
    int most = simulated.pages().most(place.top());
    int end = Math.min(place.ids().size(), place.offset() + most);
    List<ObjectNode> values =
        place.ids().subList(place.offset(), end).stream()
            .flatMap(id -> simulated.tenant().find(id).stream())
            .filter(StoredObject::isLive)
            .map(place.typed() ? member(place.selected()) : plain(place.selected()))
            .toList();
    String context = place.typed() ? "directoryObjects" : place.path().substring(1);
    ObjectNode body = Render.page(context(context), values);
    if (end < place.ids().size()) {
      String token = links.give(place.from(end));
      body.put("@odata.nextLink", simulated.base() + place.path() + "?$skiptoken=" + token);
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

  private String context(String what) {
    return simulated.base() + "/$metadata#" + what;
  }
}
