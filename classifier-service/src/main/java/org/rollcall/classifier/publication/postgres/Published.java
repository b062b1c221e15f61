package org.rollcall.classifier.publication.postgres;

/**
 * What was published.
 *
 * @param pages how many messages
 * @param contacts how many contacts whose judgement is new or changed
 * @param gone how many contacts that are gone
 */
public record Published(int pages, int contacts, int gone) {
  static final Published NOTHING = new Published(0, 0, 0);
}
