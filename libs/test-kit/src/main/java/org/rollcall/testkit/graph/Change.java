package org.rollcall.testkit.graph;

import java.util.Set;

/**
 * Something that happened in the tenant.
 *
 * @param number its place in the log, from 1
 * @param kind what kind of object it happened to
 * @param id the object
 * @param properties those that changed; empty where only the membership did
 * @param joined a member that came, or the empty string
 * @param left a member that went, or the empty string
 */
record Change(
    long number, Kind kind, String id, Set<String> properties, String joined, String left) {
  Change {
    properties = Set.copyOf(properties);
  }
}
