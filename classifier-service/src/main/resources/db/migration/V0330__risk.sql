-- How dangerous it is that people see an outsider depends on everybody else in the same lists. It is therefore kept
-- apart from the judgement, and rated anew when a reading or a re-judging has changed the directory.

create table risk (
  directory text not null,
  id        text not null,
  risk      text not null,
  telling   text not null,
  primary key (directory, id)
);
comment on table risk is 'The risk of each EXTERNAL or UNCERTAIN contact that is visible in an internal list.';
comment on column risk.risk is 'As JSON.';
comment on column risk.telling is 'Differs if people would find the risk different: band, rough numbers, reasons without counts.';

alter table said add column risk text;
comment on column said.risk is 'What was telling about the risk that was published; null if none was.';

alter table directory add column rated_at timestamptz;
alter table directory add column rated_rejudgings bigint;
comment on column directory.rated_at is 'All that was published until then is in the risks; null if never rated.';
comment on column directory.rated_rejudgings is 'How often all contacts had been judged again by then.';
