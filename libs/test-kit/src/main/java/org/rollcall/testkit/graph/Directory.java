package org.rollcall.testkit.graph;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What can happen to objects of every kind, each as one change. Thread-safe. */
public abstract sealed class Directory permits Contacts, Users, Groups {
  private final Tenant tenant;
  private final Kind kind;
  private final AtomicInteger next = new AtomicInteger(1);

  Directory(Tenant tenant, Kind kind) {
    this.tenant = tenant;
    this.kind = kind;
  }

  Tenant tenant() {
    return tenant;
  }

  /** Puts one in with these properties of the v1.0 schema. */
  public final String add(UUID id, Map<String, ? extends @Nullable Object> properties) {
    Fields.demand(kind, properties.keySet());
    tenant.add(kind, id.toString(), properties);
    return id.toString();
  }

  /** The same under an id of the simulator's choice, which it returns. */
  public final String add(Map<String, ? extends @Nullable Object> properties) {
    String name = kind.segment() + "/" + next.getAndIncrement();
    return add(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), properties);
  }

  /** Changes its display name. */
  public final void rename(String id, String displayName) {
    set(id, "displayName", displayName);
  }

  /** Changes its mail address, and its addresses with it. */
  public final void changeMail(String id, String mail) {
    tenant.set(id, Fields.addresses(mail));
  }

  /** Changes any property. */
  public final void set(String id, String property, @Nullable Object value) {
    Fields.demand(kind, java.util.Set.of(property));
    tenant.set(id, Fields.one(property, value));
  }

  /** Says that the directory on the premises masters these. */
  public final void masterOnPremises(String... ids) {
    Arrays.stream(ids).forEach(id -> set(id, "onPremisesSyncEnabled", true));
  }

  /** Deletes it so that it can be restored; it leaves its groups. */
  public final void softDelete(String id) {
    tenant.softDelete(id);
  }

  /**
   * Brings it back, with the same id, into its groups. Graph offers no such call for contacts; who
   * masters them may bring one back.
   */
  public final void restore(String id) {
    tenant.restore(id);
  }

  /** Deletes it for good; it may have been deleted softly before. */
  public final void deleteForGood(String id) {
    tenant.deleteForGood(id);
  }

  /** How many there are now. */
  public final int count() {
    return (int) tenant.all(kind).stream().filter(StoredObject::isLive).count();
  }
}
