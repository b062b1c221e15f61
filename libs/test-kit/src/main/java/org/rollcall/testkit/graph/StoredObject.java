package org.rollcall.testkit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of the tenant, as it is now. Guarded by the tenant's lock. */
final class StoredObject {
  /** Whether it is there. */
  enum Presence {
    /** As everybody sees it. */
    LIVE,
    /** Deleted, and to be had back. */
    SOFT_DELETED,
    /** Deleted for good. */
    GONE
  }

  private final Kind kind;
  private final String id;
  private final long born;
  private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();
  private final Set<String> members = new LinkedHashSet<>();
  private final List<String> groupsToReturnTo = new ArrayList<>();
  private Presence presence = Presence.LIVE;

  StoredObject(Kind kind, String id, long born, Map<String, ? extends @Nullable Object> given) {
    this.kind = kind;
    this.id = id;
    this.born = born;
    this.properties.putAll(given);
  }

  /** One with the same content that nobody changes. */
  StoredObject copy() {
    StoredObject copy = new StoredObject(kind, id, born, properties);
    copy.members.addAll(members);
    copy.presence = presence;
    return copy;
  }

  Kind kind() {
    return kind;
  }

  String id() {
    return id;
  }

  /** The number of the change that made it. */
  long born() {
    return born;
  }

  Map<String, @Nullable Object> properties() {
    return properties;
  }

  Set<String> members() {
    return members;
  }

  List<String> groupsToReturnTo() {
    return groupsToReturnTo;
  }

  Presence presence() {
    return presence;
  }

  void become(Presence next) {
    presence = next;
  }

  boolean isLive() {
    return presence == Presence.LIVE;
  }

  /** Whether it is mastered in the directory on the premises. */
  boolean isSynced() {
    return Boolean.TRUE.equals(properties.get("onPremisesSyncEnabled"));
  }

  /** Whether it is a group that only Exchange may write: mail-enabled, but no Microsoft 365 one. */
  boolean isExchangeGroup() {
    boolean unified =
        properties.get("groupTypes") instanceof List<?> types && types.contains("Unified");
    return Boolean.TRUE.equals(properties.get("mailEnabled")) && !unified;
  }

  boolean isDynamicGroup() {
    return properties.get("groupTypes") instanceof List<?> types
        && types.contains("DynamicMembership");
  }
}
