-- Whom in HR each contact is, as it was judged: kept so that a judgement can be made again to the bit, and so that a
-- change re-judges just those that claim the same persons.

alter table contact add column link text;
alter table contact add column person text;
alter table contact add column judged_from text;
comment on column contact.link is 'Whom in HR it was taken to be, as JSON: with entry and the editions all that its judgement follows from.';
comment on column contact.person is 'HR''s id of the person that a key says it is, if it is a person with a mailbox of ours; that takes the person from all others.';
comment on column contact.judged_from is 'The hashes, versions and the day that the judgement was made from.';
create index contact_person on contact (directory, person) where person is not null;

create table claim (
  directory text             not null,
  id        text             not null,
  person    text             not null,
  bits      double precision not null,
  counts    boolean          not null,
  primary key (directory, id, person)
);
comment on table claim is 'Which persons a contact without a key resembles closely enough that others are concerned.';
comment on column claim.bits is 'Base-2 log-odds that it is the same person.';
comment on column claim.counts is 'Whether it stands against others: more than the name agrees, and it is a person with a mailbox of ours.';
create index claim_person on claim (directory, person);

create table linking_model (
  single     boolean primary key default true check (single),
  feed_hash  text not null,
  model      text not null,
  learned_at timestamptz not null
);
comment on table linking_model is 'What linking has learned, as JSON. It holds names of the HR list and is to be kept like it.';
