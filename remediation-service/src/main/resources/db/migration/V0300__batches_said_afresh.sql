-- A classifier that knew nothing of a directory says everything that is to be said of it in one batch, and names
-- the colleagues there: whatever was said of that directory before is overtaken.
alter table batch add column afresh boolean not null default false;
comment on column batch.afresh is 'Whether it says everything that is to be said of its directory.';
create index batch_afresh on batch (directory, said) where afresh;
