-- What is told to whom: written with what happened, sent afterwards.
create table webhook_delivery (
  endpoint     text        not null,
  id           uuid        not null,
  type         text        not null,
  happened_at  timestamptz not null,
  body         text        not null check (octet_length(body) < 20000),
  state        text        not null check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
  attempts     integer     not null default 0 check (attempts >= 0),
  next_at      timestamptz not null,
  last_at      timestamptz,
  last_result  text,
  primary key (endpoint, id)
);

create index webhook_delivery_due on webhook_delivery (endpoint, next_at) where state = 'PENDING';

-- What became of an endpoint. No row: nothing has been sent yet.
create table webhook_endpoint (
  name          text primary key,
  disabled_at   timestamptz,
  paused_until  timestamptz,
  last_at       timestamptz,
  last_result   text
);
