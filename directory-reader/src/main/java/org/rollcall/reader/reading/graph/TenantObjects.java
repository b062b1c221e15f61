package org.rollcall.reader.reading.graph;

import com.microsoft.graph.models.BaseDeltaFunctionResponse;
import com.microsoft.graph.models.DirectoryObject;
import com.microsoft.graph.models.OrgContactCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.reader.reading.graph.NotAnswered.Why;

/** The objects of the tenant: each kind by delta query, and one by one. Thread-safe. */
final class TenantObjects {
  private static final String[] ONLY_MEMBERS = {"id", "members"};

  private final GraphConnection connection;
  private final GraphCalls calls;
  private final GraphTrouble troubles;

  TenantObjects(GraphConnection connection, GraphCalls calls, GraphTrouble troubles) {
    this.connection = connection;
    this.calls = calls;
    this.troubles = troubles;
  }

  /** The first page of a round that tells everything. */
  DeltaPage begin(Kind kind) throws NotAnswered {
    return begin(kind, kind == Kind.GROUPS ? kind.selectedAnd("members") : kind.selected());
  }

  /** The first page of a round that tells no more of the groups than who is in them. */
  DeltaPage beginMembers() throws NotAnswered {
    return begin(Kind.GROUPS, ONLY_MEMBERS);
  }

  private DeltaPage begin(Kind kind, String[] selected) throws NotAnswered {
    GraphServiceClient graph = connection.client();
    return page(
        kind,
        "",
        calls.make(
            kind.permission(),
            () ->
                switch (kind) {
                  case CONTACTS ->
                      Raw.of(
                          graph
                              .contacts()
                              .delta()
                              .get(with -> with.queryParameters.select = selected),
                          com.microsoft.graph.contacts.delta.DeltaGetResponse::getValue);
                  case USERS ->
                      Raw.of(
                          graph.users().delta().get(with -> with.queryParameters.select = selected),
                          com.microsoft.graph.users.delta.DeltaGetResponse::getValue);
                  case GROUPS ->
                      Raw.of(
                          graph
                              .groups()
                              .delta()
                              .get(with -> with.queryParameters.select = selected),
                          com.microsoft.graph.groups.delta.DeltaGetResponse::getValue);
                }));
  }

  /** The page behind a link. */
  DeltaPage goOn(Kind kind, String link) throws NotAnswered {
    GraphServiceClient graph = connection.client();
    return page(
        kind,
        link,
        calls.goOn(
            kind.permission(),
            () ->
                switch (kind) {
                  case CONTACTS ->
                      Raw.of(
                          graph.contacts().delta().withUrl(link).get(),
                          com.microsoft.graph.contacts.delta.DeltaGetResponse::getValue);
                  case USERS ->
                      Raw.of(
                          graph.users().delta().withUrl(link).get(),
                          com.microsoft.graph.users.delta.DeltaGetResponse::getValue);
                  case GROUPS ->
                      Raw.of(
                          graph.groups().delta().withUrl(link).get(),
                          com.microsoft.graph.groups.delta.DeltaGetResponse::getValue);
                }));
  }

  /** One object as it is now; empty if Graph says that there is none. */
  Optional<ObjectSeen> one(Kind kind, String id) throws NotAnswered {
    GraphServiceClient graph = connection.client();
    try {
      DirectoryObject object =
          calls.make(
              kind.permission(),
              () ->
                  switch (kind) {
                    case CONTACTS ->
                        graph
                            .contacts()
                            .byOrgContactId(id)
                            .get(with -> with.queryParameters.select = kind.selected());
                    case USERS ->
                        graph
                            .users()
                            .byUserId(id)
                            .get(with -> with.queryParameters.select = kind.selected());
                    case GROUPS ->
                        graph
                            .groups()
                            .byGroupId(id)
                            .get(
                                with ->
                                    with.queryParameters.select = kind.selectedAnd(Kind.HIDDEN));
                  });
      return Optional.of(theOne(object, id));
    } catch (NotAnswered notAnswered) {
      if (notAnswered.why() instanceof Why.NoSuchObject) {
        return Optional.empty();
      }
      throw notAnswered;
    }
  }

  /** Whether all these links lead to where this tenant is read. */
  boolean holdsAll(Collection<String> links) {
    return links.stream().allMatch(connection::holds);
  }

  /** Makes the smallest call for which reading contacts is permitted. */
  void knock() throws NotAnswered {
    GraphServiceClient graph = connection.client();
    OrgContactCollectionResponse ignored =
        calls.make(
            Kind.CONTACTS.permission(),
            () ->
                graph
                    .contacts()
                    .get(
                        with -> {
                          with.queryParameters.select = new String[] {"id"};
                          with.queryParameters.top = 1;
                        }));
  }

  private ObjectSeen theOne(DirectoryObject object, String id) throws NotAnswered {
    try {
      ObjectSeen seen = ObjectSeen.of(object);
      if (seen.id().equals(id)) {
        return seen;
      }
      throw new OddAnswer("is about another object than was asked for");
    } catch (OddAnswer odd) {
      throw new NotAnswered(new Why.Failed(troubles.notAsExpected(odd.what())));
    }
  }

  private DeltaPage page(Kind kind, String before, Raw raw) throws NotAnswered {
    String link = raw.next() == null ? raw.delta() : raw.next();
    if (link == null) {
      throw new NotAnswered(
          new Why.Failed(troubles.notAsExpected("ended without saying whether it was the last")));
    }
    if (!connection.holds(link)) {
      throw new NotAnswered(new Why.Failed(troubles.otherHost()));
    }
    if (link.equals(raw.next()) && link.equals(before)) {
      throw new NotAnswered(new Why.Failed(troubles.notAsExpected("leads back to itself")));
    }
    try {
      return DeltaPage.of(kind, raw.objects(), link, raw.next() == null);
    } catch (OddAnswer odd) {
      throw new NotAnswered(new Why.Failed(troubles.notAsExpected(odd.what())));
    }
  }

  /** What the SDK's three types of delta answers have in common. */
  private record Raw(
      List<? extends DirectoryObject> objects, @Nullable String next, @Nullable String delta) {
    static <R extends BaseDeltaFunctionResponse> @Nullable Raw of(
        @Nullable R answer, Function<R, @Nullable List<? extends DirectoryObject>> value) {
      if (answer == null) {
        return null;
      }
      List<? extends DirectoryObject> objects = value.apply(answer);
      return objects == null
          ? null
          : new Raw(objects, answer.getOdataNextLink(), answer.getOdataDeltaLink());
    }
  }
}
