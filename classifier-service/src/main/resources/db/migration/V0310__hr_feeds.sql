-- Feeds come by more than one way, wait for people and outlive their files: what is judged by is kept here.

create table hr_feed (
  number      bigint generated always as identity primary key,
  hash        text        not null,
  source      text        not null check (source in ('FILE', 'UPLOAD', 'SCIM', 'BEFORE')),
  stated_at   timestamptz not null,
  received_at timestamptz not null,
  received_by text,
  state       text        not null
              check (state in ('ARRIVED', 'WAITING', 'CURRENT', 'SUPERSEDED', 'REFUSED', 'DECLINED')),
  accepted_at timestamptz,
  rows        integer     not null,
  addresses   integer     not null,
  numbers     integer     not null,
  categories  text        not null default '{}',
  reasons     text        not null default '[]',
  problems    text        not null default '[]',
  check (state <> 'REFUSED' or accepted_at is null)
);
comment on table hr_feed is 'Every HR feed that came, and what became of it. Holds no personal data but who sent it.';
comment on column hr_feed.hash is 'SHA-256 in hex over its bytes; empty if they could not be read.';
comment on column hr_feed.stated_at is 'When it was made, as its sender or its file says.';
comment on column hr_feed.received_by is 'The natural person or the machine that sent it.';
comment on column hr_feed.accepted_at is 'When it was found plausible, or accepted by two people: it is the measure for the next then.';
comment on column hr_feed.reasons is 'Why it is waiting, refused or not believed in full, as a JSON array.';
create unique index hr_feed_current on hr_feed (state) where state = 'CURRENT';
create unique index hr_feed_waiting on hr_feed (state) where state = 'WAITING';
create index hr_feed_accepted on hr_feed (accepted_at) where accepted_at is not null;

create table hr_feed_part (
  feed    bigint  not null references hr_feed (number),
  part    integer not null,
  content bytea   not null,
  primary key (feed, part)
);
comment on table hr_feed_part is 'The persons of a feed, as compressed JSON lines: only what judging needs. Removed after a time, and when a person is erased.';

create table hr_feed_acceptance (
  feed           bigint      not null references hr_feed (number),
  natural_person text        not null,
  issuer         text        not null,
  subject        text        not null,
  accepted_at    timestamptz not null,
  primary key (feed, natural_person)
);
comment on table hr_feed_acceptance is 'Who accepted a waiting feed: it takes two.';

create table hr_erasure (
  digest    text        primary key,
  erased_at timestamptz not null
);
comment on table hr_erasure is 'Persons who were erased, as salted hashes of their ids: they stay out of later feeds.';

create table hr_salt (
  single boolean primary key default true check (single),
  salt   text not null default encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'hex')
);
insert into hr_salt (single) values (true);

create table hr_event (
  number  bigint generated always as identity primary key,
  at      timestamptz not null,
  issuer  text,
  subject text,
  natural_person text,
  action  text        not null,
  feed    bigint references hr_feed (number)
);
comment on table hr_event is 'Who did what with HR feeds; of the persons in them it says nothing.';

insert into hr_feed (hash, source, stated_at, received_at, state, accepted_at, rows, addresses, numbers)
select hash, 'BEFORE', accepted_at, accepted_at, 'SUPERSEDED', accepted_at, rows, addresses, numbers
from accepted_hr_feed;
drop table accepted_hr_feed;
