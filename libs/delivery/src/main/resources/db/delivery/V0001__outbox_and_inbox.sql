-- What this service has said and the broker has not yet confirmed.
create table outbox (
  number       bigint generated always as identity,
  id           uuid primary key,
  routing_key  text        not null,
  type         text        not null,
  source       text        not null,
  correlation  text,
  causation    text,
  said_at      timestamptz not null,
  content_hash text        not null,
  body         bytea       not null,
  attempts     integer     not null default 0,
  next_at      timestamptz not null,
  last_error   text
);
create index outbox_in_order on outbox (number);

-- What this service was told. Until it is handled it is the work; afterwards it is the memory that
-- keeps a repeat from taking effect again.
create table inbox (
  number       bigint generated always as identity primary key,
  source       text        not null,
  id           text        not null,
  type         text        not null,
  correlation  text,
  said_at      timestamptz not null,
  received_at  timestamptz not null,
  body         bytea,
  state        text        not null check (state in ('NEW', 'HELD', 'PARKED', 'DONE', 'DISCARDED')),
  attempts     integer     not null default 0,
  postponed    integer     not null default 0,
  next_at      timestamptz not null,
  code         text,
  reason       text,
  settled_at   timestamptz,
  settled_by   text,
  unique (source, id),
  check (state in ('DONE', 'DISCARDED') or body is not null),
  check ((settled_at is null) = (state not in ('DONE', 'DISCARDED')))
);
create index inbox_work on inbox (number) where state in ('NEW', 'HELD');
create index inbox_parked on inbox (number) where state in ('PARKED', 'HELD');
create index inbox_settled on inbox (settled_at) where settled_at is not null;
