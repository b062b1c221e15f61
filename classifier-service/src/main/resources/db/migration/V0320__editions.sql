-- What people have decided: by which rules and by which organisation.yaml is judged.

create table edition (
  kind        text        not null check (kind in ('RULES', 'ORGANISATION')),
  number      bigint      not null check (number >= 1),
  hash        text        not null,
  body        text        not null,
  state       text        not null check (state in ('PROPOSED', 'ACTIVE', 'RETIRED', 'SUPERSEDED', 'WITHDRAWN')),
  base        bigint,
  proposed_by text,
  proposed_at timestamptz not null,
  decided_at  timestamptz,
  rolls_back_to bigint,
  primary key (kind, number)
);
comment on table edition is 'Every rules.yaml and every organisation.yaml that was proposed. Rows are never deleted and their content never changes.';
comment on column edition.base is 'The edition that was active when this one was proposed; null for the very first.';
comment on column edition.proposed_by is 'The natural person; null where the mounted file brought it.';
create unique index edition_active on edition (kind) where state = 'ACTIVE';

create table edition_approval (
  kind        text        not null,
  number      bigint      not null,
  person      text        not null,
  hash        text        not null,
  moved       bigint      not null,
  approved_at timestamptz not null,
  primary key (kind, number, person),
  foreign key (kind, number) references edition (kind, number)
);
comment on column edition_approval.moved is 'How many contacts the dry-run moved that the person approved by.';

create table mounted_file (
  kind text primary key check (kind in ('RULES', 'ORGANISATION')),
  hash text not null
);
comment on table mounted_file is 'What the mounted file held when it was last looked at: only a changed file proposes.';

create function edition_keeps_its_content() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an edition is never deleted';
  end if;
  if (new.kind, new.number, new.hash, new.body, new.proposed_by, new.proposed_at)
     is distinct from (old.kind, old.number, old.hash, old.body, old.proposed_by, old.proposed_at) then
    raise exception 'the content of an edition never changes';
  end if;
  if new.state = 'ACTIVE' and old.state <> 'ACTIVE'
     and (old.state <> 'PROPOSED'
          or (select count(*) from edition_approval a
              where a.kind = new.kind and a.number = new.number and a.hash = new.hash
                and a.person is distinct from new.proposed_by) < 2) then
    raise exception 'an edition becomes active only with two approvals';
  end if;
  return new;
end $$;
create trigger edition_kept before update or delete on edition
  for each row execute function edition_keeps_its_content();

create function edition_first_is_alone() returns trigger language plpgsql as $$
begin
  if new.state <> 'PROPOSED'
     and not (new.state = 'ACTIVE' and new.number = 1 and new.proposed_by is null) then
    raise exception 'only the very first edition is active without being proposed';
  end if;
  return new;
end $$;
create trigger edition_proposed before insert on edition
  for each row execute function edition_first_is_alone();

create function edition_approved_by_others() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'an approval is neither changed nor deleted';
  end if;
  if not exists (select 1 from edition e
                 where e.kind = new.kind and e.number = new.number and e.hash = new.hash
                   and e.state = 'PROPOSED' and e.proposed_by is distinct from new.person) then
    raise exception 'an approval is for a proposed edition, its hash, and not by its proposer';
  end if;
  return new;
end $$;
create trigger edition_approved before insert or update or delete on edition_approval
  for each row execute function edition_approved_by_others();
