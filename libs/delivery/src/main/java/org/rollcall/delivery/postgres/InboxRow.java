package org.rollcall.delivery.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A message to handle, as its row holds it. Only read through this; written by statements. */
@Entity
@Immutable
@Table(name = "inbox")
@SuppressWarnings("NullAway.Init")
class InboxRow {
  @Id long number;

  String source;

  @Column(name = "id")
  String messageId;

  String type;

  @Nullable String correlation;

  @Column(name = "said_at")
  Instant saidAt;

  byte[] body;

  int attempts;

  int postponed;
}
