-- What the classifier knows. All of it follows from messages and files; none of it is anybody's decision.

create table directory (
  name        text primary key,
  fingerprint text,
  rejudgings  bigint not null default 0
);
comment on table directory is 'Directories heard of. Its row is locked by whoever changes the directory''s contacts.';
comment on column directory.fingerprint is 'The basis by which all contacts were judged last; null if never.';
comment on column directory.rejudgings is 'How often all contacts were judged again; makes the batches'' ids.';

create table contact (
  directory          text    not null references directory (name),
  id                 text    not null,
  sequence           bigint  not null,
  gone               boolean not null,
  entry              text,
  judged             text,
  verdict            text,
  judgement_hash     text,
  judged_by          text,
  first_in           text    not null default '[]',
  open_reading       uuid,
  published_hash     text,
  published_first_in text,
  published_by       text,
  primary key (directory, id),
  check (gone or (entry is not null and judged is not null and verdict is not null
                  and judgement_hash is not null and judged_by is not null))
);
comment on column contact.entry is 'The last observation, as JSON; null once the entry vanished.';
comment on column contact.judged is 'Its judgement, as JSON, without the lists that it is first in.';
comment on column contact.first_in is 'The lists whose first entry it is, as a sorted JSON array.';
comment on column contact.open_reading is 'The reading that observed it, as long as that has not finished.';
comment on column contact.judged_by is 'The hash of organisation.yaml and the rule set that it was judged by.';
comment on column contact.published_by is 'The hash of organisation.yaml and the rule set under which it was last published; null if never.';
comment on column contact.published_hash is 'What was last published of it; null if nothing, or that it is gone.';
create index contact_open on contact (directory, id) where open_reading is not null;
create index contact_first on contact (directory, id) where first_in <> '[]';

create table listing (
  directory text not null,
  list      text not null,
  id        text not null,
  sort_key  text not null,
  primary key (directory, list, id),
  foreign key (directory, id) references contact (directory, id)
);
create index listing_of_contact on listing (directory, id);

create table first_entry (
  directory text not null,
  list      text not null,
  locale    text not null,
  id        text not null,
  primary key (directory, list, locale)
);

create table reading_page (
  directory   text not null,
  reading     uuid not null,
  page        integer not null,
  received_at timestamptz not null,
  primary key (directory, reading, page)
);

create table reading (
  directory         text not null,
  reading           uuid not null,
  kind              text not null,
  organisation_hash text not null,
  pages             integer not null,
  entries           bigint not null,
  said_at           timestamptz not null,
  finished_at       timestamptz not null,
  published_at      timestamptz not null,
  primary key (directory, reading)
);
comment on column reading.said_at is 'When the reader said that it had finished, by the reader''s clock.';
create index reading_said on reading (directory, said_at);

create table accepted_hr_feed (
  single      boolean primary key default true check (single),
  rows        integer not null,
  addresses   integer not null,
  numbers     integer not null,
  hash        text not null,
  accepted_at timestamptz not null
);
comment on table accepted_hr_feed is 'The last HR feed that was neither stale nor shrunken: the measure for the next.';
comment on column accepted_hr_feed.addresses is 'How many different work addresses it knew.';
comment on column accepted_hr_feed.numbers is 'How many different employee numbers it knew.';

create table seen_hr_feed (
  hash          text primary key,
  first_seen_at timestamptz not null
);
comment on table seen_hr_feed is 'When which content of the HR feed was first seen: a file''s time changes when it is copied or mounted anew.';
