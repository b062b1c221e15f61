package org.rollcall.testkit.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which request is answered by whom. */
final class Routes {
  private final Simulated simulated;
  private final Company company;
  private final Reading reading;
  private final Delta delta;
  private final Writing writing;

  Routes(Simulated simulated, Deltas deltas, Company company) {
    this.simulated = simulated;
    this.company = company;
    this.reading = new Reading(simulated);
    this.delta = new Delta(simulated, deltas);
    this.writing = new Writing(simulated);
  }

  /** Nothing happens in the tenant while a request is answered. */
  Answer answer(GraphRequest request) {
    synchronized (simulated.tenant()) {
      return route(request);
    }
  }

  private Answer route(GraphRequest request) {
    List<String> path = request.segments();
    if (path.isEmpty()) {
      return notPlayed(request);
    }
    String first = path.get(0);
    if (path.size() == 1 && (first.equals("domains") || first.equals("organization"))) {
      return onlyGet(request, () -> company(first));
    }
    Optional<Kind> kind = Kind.ofSegment(first);
    if (kind.isEmpty()) {
      return notPlayed(request);
    }
    return switch (path.size()) {
      case 1 -> onlyGet(request, () -> reading.list(kind.get(), request));
      case 2 ->
          path.get(1).equals("delta")
              ? onlyGet(request, () -> delta.answer(kind.get(), request))
              : one(kind.get(), path.get(1), request);
      default -> kind.get() == Kind.GROUPS ? below(path, request) : notPlayed(request);
    };
  }

  private Answer one(Kind kind, String id, GraphRequest request) {
    if (request.method().equals("GET")) {
      return reading.one(kind, id, request);
    }
    if (kind == Kind.CONTACTS) {
      return simulated.refusals().methodNotAllowed();
    }
    return switch (request.method()) {
      case "PATCH" -> writing.change(kind, id, request);
      case "DELETE" -> writing.delete(kind, id);
      default -> simulated.refusals().methodNotAllowed();
    };
  }

  private Answer below(List<String> path, GraphRequest request) {
    String group = path.get(1);
    String what = request.method() + " " + String.join("/", path.subList(2, path.size()));
    if (what.equals("GET members") || what.equals("GET transitiveMembers")) {
      return reading.members(group, what.endsWith("transitiveMembers"), request);
    }
    if (what.equals("POST members/$ref")) {
      return writing.join(group, request);
    }
    if (what.matches("DELETE members/[^/]+/\\$ref")) {
      return writing.leave(group, path.get(3));
    }
    return notPlayed(request);
  }

  private Answer company(String what) {
    List<ObjectNode> values =
        what.equals("domains") ? company.domains() : List.of(company.organization());
    return Answer.ok(Render.page(simulated.base() + "/$metadata#" + what, values));
  }

  private Answer onlyGet(GraphRequest request, Supplier<Answer> answer) {
    return request.method().equals("GET") ? answer.get() : simulated.refusals().methodNotAllowed();
  }

  private Answer notPlayed(GraphRequest request) {
    return simulated.refusals().notPlayed(request.method() + " " + request.template());
  }
}
