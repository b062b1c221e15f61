package org.rollcall.classifier.risk;

import java.util.List;
import java.util.Set;
import org.rollcall.contracts.Listing;

/** Somebody with a few things changed. */
final class Change {
  private final Listed before;
  private String id;
  private boolean colleague;
  private Set<String> mailboxes;
  private List<String> groups;
  private List<Listing> listings;
  private boolean marked;

  Change(Listed before) {
    this.before = before;
    this.id = before.id();
    this.colleague = before.colleague();
    this.mailboxes = before.mailboxes();
    this.groups = before.groups();
    this.listings = before.listings();
    this.marked = before.marked();
  }

  Change id(String other) {
    id = other;
    return this;
  }

  Change colleague() {
    colleague = true;
    return this;
  }

  Change mailboxes(Set<String> others) {
    mailboxes = others;
    return this;
  }

  Change groups(List<String> others) {
    groups = others;
    return this;
  }

  Change listings(List<Listing> others) {
    listings = others;
    return this;
  }

  Change marked() {
    marked = true;
    return this;
  }

  Listed done() {
    return new Listed(
        id,
        colleague,
        before.relationship(),
        before.shownName(),
        before.given(),
        before.surname(),
        before.words(),
        mailboxes,
        before.department(),
        groups,
        before.nestedGroups(),
        listings,
        before.disguises(),
        marked);
  }
}
