package org.rollcall.testkit.graph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rollcall.testkit.graph.DeltaPages.Mark;
import org.rollcall.testkit.graph.DeltaPages.Place;
import org.rollcall.testkit.graph.DeltaRound.Item;
import org.rollcall.testkit.graph.DeltaRound.Wish;

/**
 * Answers delta queries of all kinds: begins rounds, and goes on with those that a link leads to.
 */
final class Delta {
  private static final Set<String> OPTIONS =
      Set.of("$select", "$filter", "$deltatoken", "$skiptoken");
  private static final int MOST_IDS = 50;

  private final Simulated simulated;
  private final Refusals refusals;
  private final Deltas deltas;
  private final DeltaPages answers;
  private final Map<Kind, Item> lastTold = new ConcurrentHashMap<>();

  Delta(Simulated simulated, Deltas deltas) {
    this.simulated = simulated;
    this.refusals = simulated.refusals();
    this.deltas = deltas;
    this.answers = new DeltaPages(simulated);
  }

  Answer answer(Kind kind, GraphRequest request) {
    Optional<String> skip = request.query("$skiptoken");
    if (skip.isPresent()) {
      Links<Place> links = answers.places();
      return links
          .meaning(skip.get())
          .filter(place -> place.kind() == kind)
          .map(place -> goOn(links, skip.get(), place, request))
          .orElseGet(this::unknown);
    }
    Optional<String> token = request.query("$deltatoken").filter(text -> !text.isEmpty());
    boolean latest = token.filter("latest"::equals).isPresent();
    if (token.isPresent() && !latest) {
      Links<Mark> links = answers.marks();
      return links
          .meaning(token.get())
          .filter(mark -> mark.wish().kind() == kind)
          .map(mark -> later(links, token.get(), mark, request))
          .orElseGet(this::unknown);
    }
    return objection(kind, request).orElseGet(() -> begin(kind, request, latest));
  }

  private Answer unknown() {
    return LostLink.NOT_FOUND.answer(refusals, "", null);
  }

  private Answer goOn(Links<Place> links, String token, Place place, GraphRequest request) {
    return usable(links, token, place.round().wish(), () -> answers.page(place, request));
  }

  private Answer later(Links<Mark> links, String token, Mark mark, GraphRequest request) {
    return usable(links, token, mark.wish(), () -> later(mark, request));
  }

  private <T> Answer usable(Links<T> links, String token, Wish wish, Supplier<Answer> answer) {
    boolean forgotten = wish.generation() < deltas.generation(wish.kind());
    if (!forgotten && !links.isOlder(token, deltas.lifetime())) {
      return answer.get();
    }
    return deltas.lost().answer(refusals, answers.address(wish.kind()), wish);
  }

  private Optional<Answer> objection(Kind kind, GraphRequest request) {
    Optional<String> option =
        request.query().keySet().stream().filter(name -> !OPTIONS.contains(name)).findFirst();
    if (option.isPresent()) {
      return Optional.of(refusals.badRequest("Delta does not take " + option.get() + "."));
    }
    Optional<String> strange =
        request.selected().stream()
            .filter(name -> !kind.has(name) && !(kind == Kind.GROUPS && name.equals("members")))
            .findFirst();
    if (strange.isPresent()) {
      return Optional.of(refusals.noSuchProperty(kind, strange.get()));
    }
    boolean byId = wantedIds(request).filter(ids -> ids.size() <= MOST_IDS).isPresent();
    return byId
        ? Optional.empty()
        : Optional.of(refusals.unsupportedQuery("Delta takes 'id eq' only, for at most 50 ids."));
  }

  private static Optional<Set<String>> wantedIds(GraphRequest request) {
    return IdFilter.ids(request.query("$filter").orElse(""));
  }

  private Answer begin(Kind kind, GraphRequest request, boolean latest) {
    Set<String> ids = wantedIds(request).orElseThrow();
    Wish wish = new Wish(kind, request.selected(), ids, deltas.generation(kind));
    long upTo = deltas.horizon();
    return latest
        ? answers.end(new Mark(wish, upTo), request)
        : start(DeltaRound.first(simulated.tenant(), wish, upTo, simulated.pages()), request);
  }

  private Answer later(Mark mark, GraphRequest request) {
    long upTo = Math.max(mark.upTo(), deltas.horizon());
    return start(
        DeltaRound.later(simulated.tenant(), mark.wish(), mark.upTo(), upTo, simulated.pages()),
        request);
  }

  private Answer start(DeltaRound round, GraphRequest request) {
    Kind kind = round.wish().kind();
    Optional<Item> before = Optional.ofNullable(lastTold.get(kind));
    if (!round.items().isEmpty()) {
      lastTold.put(kind, round.items().get(round.items().size() - 1));
    }
    Pages pages = simulated.pages();
    DeltaRound told =
        pages.replays() ? round.withReplays(before, pages.most(Integer.MAX_VALUE)) : round;
    return answers.page(new Place(told, 0, 0), request);
  }
}
