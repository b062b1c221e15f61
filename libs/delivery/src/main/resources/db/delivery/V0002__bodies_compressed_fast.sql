-- Bodies are up to 256 kB of JSON and live for seconds to days. PostgreSQL's own compression costs more time than all
-- the rest of storing them; LZ4 costs a tenth of it. A server that was built without LZ4 keeps them as they are.
do $$
begin
  alter table outbox alter column body set compression lz4;
  alter table inbox alter column body set compression lz4;
exception when feature_not_supported then
  alter table outbox alter column body set storage external;
  alter table inbox alter column body set storage external;
end $$;

-- Rows come and go in great numbers, and each inbox row is written again when it is settled.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
alter table inbox set (fillfactor = 70);
