-- The same table as the states' own methods (org.rollcall.remediation.proposal).
create table proposal_move (
  before_state text not null,
  after_state  text not null,
  primary key (before_state, after_state)
);
insert into proposal_move (before_state, after_state) values
  ('PROPOSED', 'HELD'), ('PROPOSED', 'PENDING'), ('PROPOSED', 'SUPERSEDED'), ('PROPOSED', 'EXPIRED'),
  ('HELD', 'PENDING'), ('HELD', 'REJECTED'), ('HELD', 'SUPERSEDED'), ('HELD', 'EXPIRED'),
  ('PENDING', 'APPROVED'), ('PENDING', 'REJECTED'), ('PENDING', 'SUPERSEDED'), ('PENDING', 'CANCELLED'),
  ('PENDING', 'EXPIRED'),
  ('APPROVED', 'APPLYING'), ('APPROVED', 'SUPERSEDED'), ('APPROVED', 'CANCELLED'), ('APPROVED', 'EXPIRED'),
  ('APPLYING', 'APPLIED'), ('APPLYING', 'IN_DOUBT'), ('APPLYING', 'FAILED'), ('APPLYING', 'APPROVED'),
  ('APPLIED', 'VERIFIED'), ('APPLIED', 'CONFLICT'), ('APPLIED', 'STUCK'),
  ('IN_DOUBT', 'VERIFIED'), ('IN_DOUBT', 'APPROVED'), ('IN_DOUBT', 'CONFLICT'), ('IN_DOUBT', 'STUCK'),
  ('STUCK', 'VERIFIED'), ('STUCK', 'CONFLICT');

create function proposal_begins() returns trigger language plpgsql as $$
begin
  if new.state <> 'PROPOSED' or new.version <> 1 or new.fence <> 0 then
    raise exception 'a proposal begins as PROPOSED, not as %', new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger proposal_begins before insert on proposal
  for each row execute function proposal_begins();

create function valid_approvals(which proposal) returns bigint language sql stable as $$
  select count(distinct a.person) from approval a
  where a.proposal = which.id and a.content_hash = which.content_hash
    and a.person is distinct from which.proposer
$$;

create function proposal_steps() returns trigger language plpgsql as $$
begin
  if (new.id, new.finding, new.undo_of, new.batch, new.directory, new.entry, new.attribute, new.before_values,
      new.after_values, new.proposer, new.why, new.content_hash, new.organisation_hash, new.rule_set_version,
      new.evidence_hash, new.sequence, new.facts, new.created)
     is distinct from
     (old.id, old.finding, old.undo_of, old.batch, old.directory, old.entry, old.attribute, old.before_values,
      old.after_values, old.proposer, old.why, old.content_hash, old.organisation_hash, old.rule_set_version,
      old.evidence_hash, old.sequence, old.facts, old.created) then
    raise exception 'what people approve never changes' using errcode = 'check_violation';
  end if;
  if new.version = old.version then
    -- A look that is put off is no step.
    if (new.state, new.reason, new.fence, new.attempts, new.since, new.expires, new.lease_until, new.proof)
       is distinct from
       (old.state, old.reason, old.fence, old.attempts, old.since, old.expires, old.lease_until, old.proof) then
      raise exception 'a step raises the version by one' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.version <> old.version + 1 then
    raise exception 'a step raises the version by one' using errcode = 'check_violation';
  end if;
  if new.state <> old.state and not exists
      (select from proposal_move m where m.before_state = old.state and m.after_state = new.state) then
    raise exception 'no move from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  if new.state in ('APPROVED', 'APPLYING') and new.state <> old.state and valid_approvals(new) < 2 then
    raise exception 'two people have to approve exactly this content' using errcode = 'check_violation';
  end if;
  if old.state = 'HELD' and new.state = 'PENDING' and
      (select count(distinct r.person) from batch b
        join batch_release r on r.batch = b.id and r.batch_hash = b.released_hash
        where b.id = new.batch and b.released_until > new.since) < 2 then
    raise exception 'two people have to release a held batch' using errcode = 'check_violation';
  end if;
  if new.state = 'APPLYING' and old.state <> 'APPLYING' then
    if new.fence <> old.fence + 1 then
      raise exception 'a claim raises the fence by one' using errcode = 'check_violation';
    end if;
    if new.since >= old.expires then
      raise exception 'the approval has expired' using errcode = 'check_violation';
    end if;
    if not exists (select from attempt a where a.proposal = new.id and a.fence = new.fence) then
      raise exception 'the attempt is stored before anything is sent' using errcode = 'check_violation';
    end if;
  elsif new.fence <> old.fence then
    raise exception 'only a claim raises the fence' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger proposal_steps before update on proposal
  for each row execute function proposal_steps();

create function approval_counts() returns trigger language plpgsql as $$
declare
  asked proposal;
begin
  select * into asked from proposal where id = new.proposal for update;
  if asked.state <> 'PENDING' then
    raise exception 'only a pending proposal is approved' using errcode = 'check_violation';
  end if;
  if asked.content_hash <> new.content_hash then
    raise exception 'an approval is for the present content' using errcode = 'check_violation';
  end if;
  if asked.proposer = new.person then
    raise exception 'whoever proposes does not approve' using errcode = 'check_violation';
  end if;
  -- A release of the same batch at the same moment waits until this approval can be seen.
  perform 1 from batch b where b.id = asked.batch for share;
  if exists (select from batch_release r where r.batch = asked.batch and r.person = new.person) then
    raise exception 'whoever releases a batch does not approve in it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger approval_counts before insert on approval
  for each row execute function approval_counts();

create function release_counts() returns trigger language plpgsql as $$
begin
  perform 1 from batch b where b.id = new.batch for update;
  if exists (select from approval a join proposal p on p.id = a.proposal
             where p.batch = new.batch and a.person = new.person) then
    raise exception 'whoever approves in a batch does not release it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger release_counts before insert on batch_release
  for each row execute function release_counts();

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger approval_append_only before update or delete on approval
  for each row execute function append_only();
create trigger approval_keeps before truncate on approval
  for each statement execute function append_only();
create trigger batch_release_append_only before update or delete on batch_release
  for each row execute function append_only();
create trigger batch_release_keeps before truncate on batch_release
  for each statement execute function append_only();
create trigger audit_append_only before update or delete on audit
  for each row execute function append_only();
create trigger audit_keeps before truncate on audit
  for each statement execute function append_only();
create trigger proposal_stays before delete on proposal
  for each row execute function append_only();
create trigger proposal_keeps before truncate on proposal
  for each statement execute function append_only();
create trigger proposal_move_append_only before insert or update or delete on proposal_move
  for each row execute function append_only();
create trigger proposal_move_keeps before truncate on proposal_move
  for each statement execute function append_only();
