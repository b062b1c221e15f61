-- No unique key: what takes effect twice must be seen.
create table effect (directory text not null, change uuid not null);
