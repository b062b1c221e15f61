package org.rollcall.classifier.hr.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rollcall.delivery.Transactions;

/** Who did what with HR feeds. For threads that may block. */
@ApplicationScoped
public class Events {
  private final Transactions transactions;
  private final EventTable events;

  Events(Transactions transactions, EventTable events) {
    this.transactions = transactions;
    this.events = events;
  }

  /** The latest, newest first. */
  public List<Event> latest(int most) {
    return transactions.call(session -> events.latest(session, most));
  }
}
