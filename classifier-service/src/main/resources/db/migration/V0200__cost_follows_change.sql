-- A reading must cost what it changed, however large the directory is. What has to be said is therefore a list of its
-- own, what was said is kept apart from the wide rows, the first entries of each list are kept, and contacts are
-- counted as they change instead of being counted again.

create table said (
  directory text not null,
  id        text not null,
  hash      text,
  first_in  text,
  edition   text not null,
  primary key (directory, id)
) with (fillfactor = 80);
comment on table said is 'What was last published of each contact; kept apart, so that saying does not write the contact anew.';
comment on column said.hash is 'The judgement_hash that was published; null if that it is gone.';
comment on column said.edition is 'The hash of organisation.yaml and the rule set under which it was published.';

insert into said (directory, id, hash, first_in, edition)
select directory, id, published_hash, published_first_in, published_by from contact where published_by is not null;

create table unsaid (
  directory text not null,
  id        text not null,
  reading   uuid,
  primary key (directory, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on table unsaid is 'Contacts of which something new may have to be published: all others need not be looked at.';
comment on column unsaid.reading is 'The reading that observed it, as long as that has not finished.';

insert into unsaid (directory, id, reading)
select directory, id, open_reading from contact
where open_reading is not null
   or case when gone then published_hash is not null
           else published_hash is distinct from judgement_hash
                or published_first_in is distinct from first_in
                or published_by is distinct from judged_by end;

drop index contact_open;
alter table contact drop column open_reading;
alter table contact drop column published_hash;
alter table contact drop column published_first_in;
alter table contact drop column published_by;

-- The rows are some 2 kB: kept in one piece, since cutting and compressing them costs more than it saves.
alter table contact set (toast_tuple_target = 8160);
alter table contact add column listings text not null default '[]';
comment on column contact.listings is 'The lists that it is visible in with their sort keys, as JSON.';
update contact c set listings = l.listings
from (select directory, id,
             cast(jsonb_agg(jsonb_build_object('list', list, 'sortKey', sort_key) order by list) as text) as listings
      from listing group by directory, id) l
where c.directory = l.directory and c.id = l.id;

create table census (
  directory text   not null,
  lists     text   not null,
  verdict   text   not null,
  contacts  bigint not null,
  primary key (directory, lists, verdict)
) with (fillfactor = 50);
comment on table census is 'How many contacts of a verdict are visible in exactly these lists; counted in the transactions that change it.';
comment on column census.lists is 'The names of the lists, as a sorted JSON array.';

insert into census (directory, lists, verdict, contacts)
select c.directory, coalesce(l.lists, '[]'), c.verdict, count(*)
from contact c
     left join (select directory, id,
                       '[' || string_agg(cast(to_json(list) as text), ',' order by list collate "C") || ']' as lists
                from listing group by directory, id) l on l.directory = c.directory and l.id = c.id
where not c.gone
group by 1, 2, 3;
drop table listing;

create table list_head (
  directory text not null,
  list      text not null,
  locale    text not null,
  collated_by text not null,
  places    text not null,
  beyond    text,
  primary key (directory, list, locale)
);
comment on table list_head is 'The first entries of each list, so that the next is known when the first goes.';
comment on column list_head.collated_by is 'The version of the collation that made the keys: another one means another order.';
comment on column list_head.places is 'Collation keys and ids, as JSON.';
comment on column list_head.beyond is 'Every entry that is not among the places comes after this one; null if all are among them.';
