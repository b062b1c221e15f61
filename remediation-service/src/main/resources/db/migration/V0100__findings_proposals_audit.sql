-- One judging: what a guard counts by.
create table batch (
  id                uuid primary key,
  directory         text        not null,
  known             bigint      not null,
  organisation_hash text        not null,
  rule_set_version  text        not null,
  last_page         timestamptz not null,
  said              timestamptz not null,
  released_until    timestamptz,
  released_hash     text
);

-- One misplaced entry, with its latest judgement.
create table finding (
  id                uuid primary key,
  directory         text        not null,
  entry             text        not null,
  state             text        not null check (state in ('OPEN', 'RESOLVED', 'ACCEPTED')),
  reason            text        not null,
  facts             jsonb       not null,
  sequence          bigint      not null,
  misplaced         boolean     not null,
  first_internal    boolean     not null,
  batch             uuid        not null references batch,
  organisation_hash text        not null,
  rule_set_version  text        not null,
  evidence_hash     text        not null,
  accepted_evidence text,
  opened            timestamptz not null,
  judged            timestamptz not null,
  look_at           timestamptz not null,
  unique (directory, entry)
);
create index batch_said on batch (directory, organisation_hash, said);
create index finding_to_propose on finding (look_at) where state = 'OPEN';

-- When an entry without a finding was last said not to be misplaced, or to be gone.
create table not_misplaced (
  finding uuid        primary key,
  said    timestamptz not null
);

create table proposal (
  id                uuid primary key,
  finding           uuid        not null references finding,
  undo_of           uuid        references proposal,
  batch             uuid        references batch,
  directory         text        not null,
  entry             text        not null,
  attribute         text        not null,
  before_values     jsonb       not null,
  after_values      jsonb       not null,
  proposer          text,
  why               text        not null,
  content_hash      text        not null,
  organisation_hash text        not null,
  rule_set_version  text        not null,
  evidence_hash     text        not null,
  sequence          bigint      not null,
  facts             jsonb       not null,
  state             text        not null,
  reason            text        not null,
  version           bigint      not null,
  fence             integer     not null,
  attempts          integer     not null,
  since             timestamptz not null,
  due               timestamptz not null,
  expires           timestamptz not null,
  created           timestamptz not null,
  lease_until       timestamptz,
  proof             text        not null
                    check (proof in ('NONE', 'PENDING', 'PROVEN', 'ATTRIBUTE_ONLY', 'NOT_PROVEN')),
  proof_reason      text        not null,
  proof_lists       jsonb       not null,
  proof_due         timestamptz not null,
  check ((state = 'APPLYING') = (lease_until is not null)),
  check ((undo_of is null) = (batch is not null)),
  check (undo_of is null or proposer is not null)
);
-- No two open changes of the same thing.
create unique index proposal_one_open on proposal (directory, entry, attribute)
  where state in ('PROPOSED', 'HELD', 'PENDING', 'APPROVED', 'APPLYING', 'APPLIED', 'IN_DOUBT', 'STUCK');
create index proposal_work on proposal (state, due);
create index proposal_of_finding on proposal (finding, created);
create index proposal_of_batch on proposal (batch);

-- One person's yes. Never changed, never taken out.
create table approval (
  proposal     uuid        not null references proposal,
  person       text        not null,
  issuer       text        not null,
  subject      text        not null,
  content_hash text        not null,
  at           timestamptz not null,
  primary key (proposal, person)
);

-- One claim, stored with its pre-image before anything is sent.
create table attempt (
  proposal  uuid        not null references proposal,
  fence     integer     not null,
  pre_image jsonb       not null,
  desired   jsonb       not null,
  started   timestamptz not null,
  deadline  timestamptz not null,
  outcome   text,
  reason    text,
  ended     timestamptz,
  primary key (proposal, fence)
);
create index attempt_started on attempt (started);

-- One person's release. It lapses, and the same person may release the same batch again.
create table batch_release (
  batch      uuid        not null references batch,
  batch_hash text        not null,
  person     text        not null,
  at         timestamptz not null,
  primary key (batch, batch_hash, person, at)
);

-- Every step, chained: hash = SHA-256(hash before || record), the record being canonical JSON.
create table audit (
  number  bigint primary key,
  entry   text,
  record  text not null,
  hash    text not null unique
);
create index audit_of_entry on audit (entry, number);
