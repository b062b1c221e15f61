package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rollcall.testkit.graph.DeltaRound.Item;
import org.rollcall.testkit.graph.DeltaRound.Wish;

/** Answers delta queries of all kinds. */
final class Delta {
  private static final Set<String> KNOWN =
      Set.of("$select", "$filter", "$deltatoken", "$skiptoken");
  private static final int MOST_IDS = 50;

  private final Tenant tenant;
  private final Pages pages;
  private final Deltas deltas;
  private final Refusals refusals;
  private final String base;
  private final Links<Place> skips;
  private final Links<Mark> marks;
  private final Map<Kind, Item> lastTold = new ConcurrentHashMap<>();

  Delta(Simulated simulated, Deltas deltas) {
    this.tenant = simulated.tenant();
    this.pages = simulated.pages();
    this.refusals = simulated.refusals();
    this.base = simulated.base();
    this.deltas = deltas;
    InstantSource time = simulated.time();
    this.skips = new Links<>(time);
    this.marks = new Links<>(time);
  }

  /** Where in a round the next page begins. */
  private record Place(DeltaRound round, int offset, int page) {}

  /** The end of a round, where the next one begins. */
  private record Mark(Wish wish, long upTo) {}

  Answer answer(Kind kind, GraphRequest request) {
    Optional<String> skip = request.query("$skiptoken");
    if (skip.isPresent()) {
      return skips
          .meaning(skip.get())
          .filter(place -> place.round().wish().kind() == kind)
          .map(place -> usable(skips, skip.get(), place.round().wish(), () -> page(place, request)))
          .orElseGet(this::unknown);
    }
    Optional<String> token = request.query("$deltatoken").filter(text -> !text.isEmpty());
    if (token.isPresent() && !token.get().equals("latest")) {
      return marks
          .meaning(token.get())
          .filter(mark -> mark.wish().kind() == kind)
          .map(mark -> usable(marks, token.get(), mark.wish(), () -> later(mark, request)))
          .orElseGet(this::unknown);
    }
    return begin(kind, request, token.isPresent());
  }

  private <T> Answer usable(Links<T> links, String token, Wish wish, Supplier<Answer> answer) {
    boolean forgotten = wish.generation() < deltas.generation(wish.kind());
    if (!forgotten && !links.isOlder(token, deltas.lifetime())) {
      return answer.get();
    }
    return deltas.lost().answer(refusals, base + "/" + wish.kind().segment() + "/delta", wish);
  }

  private Answer unknown() {
    return LostLink.NOT_FOUND.answer(refusals, "", null);
  }

  private Answer begin(Kind kind, GraphRequest request, boolean latest) {
    Optional<String> bad =
        request.query().keySet().stream().filter(name -> !KNOWN.contains(name)).findFirst();
    if (bad.isPresent()) {
      return refusals.badRequest("Unsupported query option for delta: " + bad.get());
    }
    Optional<String> strange =
        request.selected().stream()
            .filter(name -> !kind.has(name) && !(kind == Kind.GROUPS && name.equals("members")))
            .findFirst();
    if (strange.isPresent()) {
      return refusals.badRequest(
          "Could not find a property named '%s' on type 'microsoft.graph.%s'."
              .formatted(strange.get(), kind.type()));
    }
    Optional<Set<String>> ids = IdFilter.ids(request.query("$filter").orElse(""));
    if (ids.isEmpty() || ids.get().size() > MOST_IDS) {
      return refusals.unsupportedQuery("Delta takes 'id eq' only, for at most 50 ids.");
    }
    Wish wish = new Wish(kind, request.selected(), ids.get(), deltas.generation(kind));
    long upTo = deltas.horizon();
    DeltaRound round =
        latest
            ? new DeltaRound(wish, upTo, List.of())
            : DeltaRound.first(tenant, wish, upTo, pages);
    return start(round, request, latest);
  }

  private Answer later(Mark mark, GraphRequest request) {
    long upTo = Math.max(mark.upTo(), deltas.horizon());
    return start(DeltaRound.later(tenant, mark.wish(), mark.upTo(), upTo, pages), request, false);
  }

  private Answer start(DeltaRound round, GraphRequest request, boolean atOnce) {
    DeltaRound told = pages.replays() && !atOnce ? withReplays(round) : round;
    round.items().stream()
        .reduce((first, second) -> second)
        .ifPresent(last -> lastTold.put(round.wish().kind(), last));
    return page(new Place(told, 0, atOnce ? 1 : 0), request);
  }

  /** The last object of the round before comes first, and the first of each page comes again. */
  private DeltaRound withReplays(DeltaRound round) {
    int size = pages.most(Integer.MAX_VALUE);
    List<Item> items = new ArrayList<>();
    Optional.ofNullable(lastTold.get(round.wish().kind()))
        .filter(last -> round.wish().wants(last.id()))
        .map(Item::again)
        .ifPresent(items::add);
    for (int i = 0; i < round.items().size(); i++) {
      items.add(round.items().get(i));
      if (i % size == size - 1) {
        items.add(round.items().get(i - size + 1).again());
      }
    }
    return new DeltaRound(round.wish(), round.upTo(), items);
  }

  private Answer page(Place place, GraphRequest request) {
    DeltaRound round = place.round();
    int wanted = Preferences.mostPerPage(request).orElse(Integer.MAX_VALUE);
    boolean empty = pages.isEmpty(place.page()) && !round.items().isEmpty();
    int end = Math.min(round.items().size(), place.offset() + (empty ? 0 : pages.most(wanted)));
    boolean minimal = Preferences.isMinimal(request);
    List<ObjectNode> values =
        round.items().subList(place.offset(), end).stream()
            .flatMap(item -> render(round.wish(), item, minimal))
            .toList();
    String path = base + "/" + round.wish().kind().segment() + "/delta";
    ObjectNode body =
        Render.page(base + "/$metadata#" + round.wish().kind().segment() + "/$delta", values);
    if (end < round.items().size() || empty) {
      String token = skips.give(new Place(round, end, place.page() + 1));
      body.put("@odata.nextLink", path + "?$skiptoken=" + token);
    } else {
      String token = marks.give(new Mark(round.wish(), round.upTo()));
      body.put("@odata.deltaLink", path + "?$deltatoken=" + token);
    }
    return Preferences.applied(request, Answer.ok(body));
  }

  private Stream<ObjectNode> render(Wish wish, Item item, boolean minimal) {
    return tenant.find(item.id()).stream().map(object -> render(wish, item, object, minimal));
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
    return Render.member(tenant.find(id).orElse(null), id, left);
  }
}
