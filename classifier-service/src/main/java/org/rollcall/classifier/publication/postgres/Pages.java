package org.rollcall.classifier.publication.postgres;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is to be said into messages of bounded size. */
final class Pages {
  /** The most contacts in one message. */
  static final int MOST_CONTACTS = 500;

  /** The most bytes of contacts in one message; the frame around them takes far less than 6 kB. */
  static final int MOST_BYTES = 250_000;

  private Pages() {}

  /** The same contacts in the same order; a contact that is too large alone gets a page alone. */
  static List<List<Changed>> of(List<Changed> changed) {
    List<List<Changed>> pages = new ArrayList<>();
    List<Changed> page = new ArrayList<>();
    int bytes = 0;
    for (Changed contact : changed) {
      boolean full = page.size() == MOST_CONTACTS || bytes + contact.bytes() > MOST_BYTES;
      if (full && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        bytes = 0;
      }
      page.add(contact);
      bytes += contact.bytes() + 1;
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
