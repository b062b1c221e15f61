-- One active reader per directory. The epoch grows whenever the lease changes hands: it is the fence.
create table reader_lease (
  directory text primary key,
  holder    text not null,
  epoch     bigint not null check (epoch >= 1),
  until     timestamptz not null
);

-- What was last observed of every entry, by the directory's immutable id.
create table known_entry (
  directory    text not null,
  entry_id     text not null,
  sequence     bigint not null check (sequence >= 1),
  content_hash text not null,
  last_reading uuid not null,
  gone         boolean not null,
  primary key (directory, entry_id)
);

-- Every attempt to read, and how it ended.
create table reading (
  id          uuid primary key,
  directory   text not null,
  kind        text not null check (kind in ('FULL', 'TARGETED')),
  holder      text not null,
  state       text not null check (state in ('RUNNING', 'COMPLETE', 'REFUSED', 'FAILED')),
  code        text,
  what        text,
  mend        text,
  seen        bigint not null default 0,
  changed     bigint not null default 0,
  fresh       bigint not null default 0,
  vanished    bigint not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz,
  check ((state = 'RUNNING') = (finished_at is null)),
  check ((state in ('REFUSED', 'FAILED')) = (code is not null))
);

create index reading_latest on reading (directory, started_at desc);

-- Entries to read again, because remediation changed them.
create table re_read (
  change       uuid not null,
  kind         text not null check (kind in ('VERIFIED', 'UNDONE')),
  directory    text not null,
  entry_id     text not null,
  attempts     integer not null default 0,
  next_at      timestamptz not null,
  last_trouble text,
  primary key (change, kind)
);

create index re_read_due on re_read (directory, next_at);
