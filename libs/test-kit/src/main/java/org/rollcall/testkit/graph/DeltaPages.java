package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.testkit.graph.DeltaRound.Item;
import org.rollcall.testkit.graph.DeltaRound.Wish;

/** Writes the pages of delta rounds, each with the link to what follows. */
final class DeltaPages {
  private final Simulated simulated;
  private final Links<Place> places;
  private final Links<Mark> marks;

  DeltaPages(Simulated simulated) {
    this.simulated = simulated;
    this.places = new Links<>(simulated.time());
    this.marks = new Links<>(simulated.time());
  }

  /**
   * Where a page begins.
   *
   * @param round the round that it is of
   * @param offset how much was told before
   * @param page its number, from 0
   */
  record Place(DeltaRound round, int offset, int page) {
    Kind kind() {
      return round.wish().kind();
    }
  }

  /**
   * The end of a round, where the next one begins.
   *
   * @param wish what the query is about
   * @param upTo the number of the last change that was told
   */
  record Mark(Wish wish, long upTo) {}

  Links<Place> places() {
    return places;
  }

  Links<Mark> marks() {
    return marks;
  }

  String address(Kind kind) {
    return simulated.base() + "/" + kind.segment() + "/delta";
  }

  Answer page(Place place, GraphRequest request) {
    DeltaRound round = place.round();
    List<Item> items = round.items();
    boolean empty = simulated.pages().isEmpty(place.page()) && !items.isEmpty();
    int wanted = Preferences.mostPerPage(request).orElse(Integer.MAX_VALUE);
    int most = empty ? 0 : simulated.pages().most(wanted);
    int end = Math.min(items.size(), place.offset() + most);
    if (!empty && end == items.size()) {
      Mark mark = new Mark(round.wish(), round.upTo());
      return end(mark, items.subList(place.offset(), end), request);
    }
    String token = places.give(new Place(round, end, place.page() + 1));
    ObjectNode body = body(round.wish(), items.subList(place.offset(), end), request);
    body.put("@odata.nextLink", address(place.kind()) + "?$skiptoken=" + token);
    return Preferences.applied(request, Answer.ok(body));
  }

  /** Nothing to tell; the next round begins there. */
  Answer end(Mark mark, GraphRequest request) {
    return end(mark, List.of(), request);
  }

  private Answer end(Mark mark, List<Item> items, GraphRequest request) {
    ObjectNode body = body(mark.wish(), items, request);
    String address = address(mark.wish().kind());
    body.put("@odata.deltaLink", address + "?$deltatoken=" + marks.give(mark));
    return Preferences.applied(request, Answer.ok(body));
  }

  private ObjectNode body(Wish wish, List<Item> items, GraphRequest request) {
    boolean minimal = Preferences.isMinimal(request);
    List<ObjectNode> values = items.stream().flatMap(item -> render(wish, item, minimal)).toList();
    String context = simulated.base() + "/$metadata#" + wish.kind().segment() + "/$delta";
    return Render.page(context, values);
  }

  private Stream<ObjectNode> render(Wish wish, Item item, boolean minimal) {
    return simulated.tenant().find(item.id()).stream()
        .map(object -> render(wish, item, object, minimal));
  }

  private ObjectNode render(Wish wish, Item item, StoredObject object, boolean minimal) {
    if (!object.isLive()) {
      return Render.removed(object);
    }
    List<String> properties =
        wish.properties().stream()
            .filter(name -> !Property.SINGLE_GROUP_ONLY.contains(name))
            .filter(name -> !minimal || item.changed().contains(name))
            .toList();
    ObjectNode node = Render.changed(object, properties);
    if (wish.wantsMembers() && !(item.joined().isEmpty() && item.left().isEmpty())) {
      ArrayNode members = node.putArray("members@delta");
      item.joined().forEach(id -> members.add(member(id, false)));
      item.left().forEach(id -> members.add(member(id, true)));
    }
    return node;
  }

  private ObjectNode member(String id, boolean left) {
    return Render.member(simulated.tenant().find(id).orElse(null), id, left);
  }
}
