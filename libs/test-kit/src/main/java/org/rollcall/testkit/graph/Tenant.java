package org.rollcall.testkit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.testkit.graph.StoredObject.Presence;

/** The objects of the tenant and the log of what happened to them. Thread-safe by its lock. */
final class Tenant {
  private final Map<String, StoredObject> objects = new LinkedHashMap<>();
  private final List<Change> log = new ArrayList<>();
  private @Nullable Map<String, StoredObject> stale;

  synchronized void add(Kind kind, String id, Map<String, ? extends @Nullable Object> properties) {
    if (objects.containsKey(id)) {
      throw new IllegalArgumentException("there is such an object already: " + id);
    }
    objects.put(id, new StoredObject(kind, id, log.size() + 1L, properties));
    log(kind, id, properties.keySet(), "", "");
  }

  synchronized void set(String id, Map<String, ? extends @Nullable Object> changed) {
    StoredObject object = live(id);
    object.properties().putAll(changed);
    log(object.kind(), id, changed.keySet(), "", "");
  }

  synchronized void join(String group, String member) {
    StoredObject target = live(group);
    live(member);
    if (target.members().add(member)) {
      log(Kind.GROUPS, group, Set.of(), member, "");
    }
  }

  synchronized void leave(String group, String member) {
    if (live(group).members().remove(member)) {
      log(Kind.GROUPS, group, Set.of(), "", member);
    }
  }

  /** Takes it away, out of its groups too; they get it back if it is restored. */
  synchronized void softDelete(String id) {
    StoredObject object = live(id);
    leaveAllGroups(object);
    object.become(Presence.SOFT_DELETED);
    log(object.kind(), id, Set.of("deletedDateTime"), "", "");
  }

  synchronized void restore(String id) {
    StoredObject object = known(id);
    if (object.presence() != Presence.SOFT_DELETED) {
      throw new IllegalStateException("only what is softly deleted can be restored");
    }
    object.become(Presence.LIVE);
    log(object.kind(), id, object.properties().keySet(), "", "");
    object.groupsToReturnTo().forEach(group -> rejoin(group, id));
    object.groupsToReturnTo().clear();
  }

  private void rejoin(String group, String member) {
    if (known(group).isLive()) {
      join(group, member);
    }
  }

  synchronized void deleteForGood(String id) {
    StoredObject object = known(id);
    leaveAllGroups(object);
    object.become(Presence.GONE);
    log(object.kind(), id, Set.of(), "", "");
  }

  private void leaveAllGroups(StoredObject member) {
    for (StoredObject group : objects.values()) {
      if (group.members().remove(member.id())) {
        member.groupsToReturnTo().add(group.id());
        log(Kind.GROUPS, group.id(), Set.of(), "", member.id());
      }
    }
  }

  private void log(Kind kind, String id, Set<String> properties, String joined, String left) {
    log.add(new Change(log.size() + 1L, kind, id, properties, joined, left));
  }

  /** How many changes there have been. */
  synchronized long changes() {
    return log.size();
  }

  /** The changes after this number, up to and with that one. */
  synchronized List<Change> between(long after, long upTo) {
    return List.copyOf(log.subList((int) after, (int) upTo));
  }

  synchronized List<StoredObject> all(Kind kind) {
    return objects.values().stream().filter(object -> object.kind() == kind).toList();
  }

  synchronized Optional<StoredObject> find(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /** What a GET of one object reads: a replica, which may lag behind. */
  synchronized Optional<StoredObject> replica(Kind kind, String name) {
    Map<String, StoredObject> seen = stale == null ? objects : stale;
    Stream<StoredObject> found =
        seen.containsKey(name)
            ? Stream.of(seen.get(name))
            : seen.values().stream()
                .filter(object -> name.equals(object.properties().get("userPrincipalName")));
    return found.filter(object -> object.kind() == kind && object.isLive()).findFirst();
  }

  synchronized void replicaStops() {
    Map<String, StoredObject> copy = new LinkedHashMap<>();
    objects.forEach((id, object) -> copy.put(id, object.copy()));
    stale = copy;
  }

  synchronized void replicaCatchesUp() {
    stale = null;
  }

  private StoredObject live(String id) {
    StoredObject object = known(id);
    if (!object.isLive()) {
      throw new IllegalStateException("it is deleted: " + id);
    }
    return object;
  }

  private StoredObject known(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such object: " + id));
  }
}
