-- Between full passes a directory tells what has changed.
alter table reading drop constraint reading_kind_check;
alter table reading add constraint reading_kind_check check (kind in ('FULL', 'CHANGES', 'TARGETED'));

-- A pass no longer writes down what it saw unchanged: it remembers that in memory, and a pass that can
-- be resumed remembers it below.
alter table known_entry drop column last_reading;

-- From where on changes are to be told. Written with the entries that it follows, never before them.
-- Stopped: what made it worthless, until a complete full pass gives a new one.
create table position (
  directory         text primary key,
  cursor            text not null,
  means             text not null,
  organisation_hash text not null,
  epoch             bigint not null,
  stopped_by        text,
  at                timestamptz not null
);

-- How a directory stands: kept with every write, so that nobody has to count a million rows for it.
create table standing (
  directory       text primary key,
  known           bigint not null default 0,
  changed_since   bigint not null default 0,
  vanished_since  bigint not null default 0,
  full_at         timestamptz,
  full_hash       text,
  check ((full_at is null) = (full_hash is null))
);

insert into standing (directory, known)
select directory, count(*) from known_entry where not gone group by directory;

-- Where a full pass that broke off can go on, and the 128-bit keys of the entries it had seen.
create table checkpoint (
  directory         text primary key,
  cursor            text not null,
  organisation_hash text not null,
  telling           text not null,
  epoch             bigint not null,
  tried             integer not null default 0,
  at                timestamptz not null
);

create table checkpoint_seen (
  directory text not null,
  first     bigint not null,
  keys      bytea not null,
  primary key (directory, first)
);

-- A new organisation.yaml tells again who went earlier.
create index known_entry_gone on known_entry (directory, entry_id) where gone;
