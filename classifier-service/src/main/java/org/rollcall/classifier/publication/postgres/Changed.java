package org.rollcall.classifier.publication.postgres;

import java.nio.charset.StandardCharsets;
import org.rollcall.classifier.contact.json.StoredJson;
import org.rollcall.contracts.EntryKey;
import org.rollcall.contracts.JudgedContact;

/** A contact of which something new is to be said. */
sealed interface Changed {
  /** Its entry's id. */
  String id();

  /** Bytes that it takes in a message. */
  int bytes();

  /**
   * Its judgement is new or changed.
   *
   * @param contact what is thought of it now
   * @param bytes that it takes in a message
   */
  record Judged(JudgedContact contact, int bytes) implements Changed {
    @Override
    public String id() {
      return contact.key().id();
    }
  }

  /**
   * It is gone.
   *
   * @param key which
   * @param bytes that it takes in a message
   */
  record Gone(EntryKey key, int bytes) implements Changed {
    @Override
    public String id() {
      return key.id();
    }
  }

  /** What is to be said of a contact. */
  static Changed of(String directory, Unsaid unsaid) {
    String judged = unsaid.judged();
    if (judged == null) {
      EntryKey key = new EntryKey(directory, unsaid.id());
      return new Gone(key, StoredJson.size(key));
    }
    Unsaid.Rated rated = unsaid.rated();
    String risk = rated == null ? "" : rated.risk();
    JudgedContact contact =
        StoredJson.judged(judged)
            .amongOthers(
                StoredJson.names(unsaid.firstIn()), risk.isEmpty() ? null : StoredJson.risk(risk));
    return new Judged(contact, bytes(judged) + bytes(unsaid.firstIn()) + bytes(risk));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
