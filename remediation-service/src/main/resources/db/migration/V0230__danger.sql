-- Findings are dealt with in the order of their danger.
alter table finding add column danger integer not null default 0;
comment on column finding.danger is 'The band, then likelihood, then impact of the risk as one number; 0 where none is known.';
