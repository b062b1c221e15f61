package org.rollcall.delivery.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.rollcall.contracts.json.MessageJson;
import org.rollcall.contracts.json.ReadMessage;
import org.rollcall.delivery.BackOff;
import org.rollcall.delivery.Bell;
import org.rollcall.delivery.DeliverySettings;
import org.rollcall.delivery.HandleMessage;
import org.rollcall.delivery.Loop;
import org.rollcall.delivery.Received;
import org.rollcall.delivery.Transactions;

/**
 * Has the service handle its messages, one at a time and in order of arrival. What the service does
 * and the mark that it is done are one transaction; if that fails, only the failure is written
 * down.
 */
@ApplicationScoped
class WorkOffInbox {
  private final Instance<HandleMessage> handlers;
  private final Transactions transactions;
  private final InboxBook book;
  private final Bell bell;
  private final DeliverySettings settings;
  private @Nullable Loop loop;

  WorkOffInbox(
      Instance<HandleMessage> handlers,
      Transactions transactions,
      InboxBook book,
      Bell bell,
      DeliverySettings settings) {
    this.handlers = handlers;
    this.transactions = transactions;
    this.book = book;
    this.bell = bell;
    this.settings = settings;
  }

  void begin(@Observes StartupEvent started) {
    if (handlers.isResolvable()) {
      BackOff backOff = new BackOff(settings.reconnect().first(), settings.reconnect().longest());
      loop =
          new Loop(
                  "rollcall-inbox",
                  this::workOffOne,
                  () -> bell.await(settings.inbox().poll()),
                  backOff)
              .start();
    }
  }

  void end(@Observes ShutdownEvent stopping) {
    if (loop != null) {
      loop.stop();
    }
  }

  private boolean workOffOne() throws Exception {
    AtomicReference<@Nullable InboxRow> taken = new AtomicReference<>();
    try {
      return transactions.call(session -> workOffOne(session, taken));
    } catch (RuntimeException | Error failure) {
      InboxRow row = taken.get();
      if (row == null) {
        throw failure;
      }
      book.failed(row, failure);
      return true;
    }
  }

  private Uni<Boolean> workOffOne(
      Mutiny.Session session, AtomicReference<@Nullable InboxRow> taken) {
    return book.next(session)
        .chain(
            row -> {
              if (row == null) {
                return Uni.createFrom().item(false);
              }
              taken.set(row);
              return handle(session, row).replaceWith(true);
            });
  }

  private Uni<Void> handle(Mutiny.Session session, InboxRow row) {
    return switch (MessageJson.read(row.type, row.body)) {
      case ReadMessage.Readable(var message) ->
          handlers
              .get()
              .handle(
                  session,
                  message,
                  new Received(row.messageId, row.source, row.correlation, row.saidAt))
              .chain(handling -> book.settle(session, row, handling));
      case ReadMessage.Unreadable(String code, String reason) ->
          book.park(session, row, code, reason);
    };
  }
}
