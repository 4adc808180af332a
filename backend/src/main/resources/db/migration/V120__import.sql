-- Files of rows that government brings in. The file itself lies with the instance that took it, only while it is worked
-- on; "worker" and "leased_until" say who works on it now, so that no two do. How far the work has come is the sum of
-- the three counts, written in the transaction of the rows counted.
create table import (
  county              integer     not null,
  id                  uuid        not null,
  version             integer     not null,
  kind                text        not null constraint import_kind check (kind = 'listings'),
  state               text        not null constraint import_state check (state in ('STAGED', 'VALIDATED', 'APPLIED', 'FAILED')),
  dry_run             boolean     not null,
  publish             boolean     not null,
  create_participants boolean     not null,
  client              text        not null,
  participant         uuid        not null,
  territory           text        not null,
  capacity            text        not null,
  sha256              text        not null,
  charset             text        not null,
  rows                integer     not null,
  applied             integer     not null,
  unchanged           integer     not null,
  rejected            integer     not null,
  host                text        not null,
  worker              text,
  leased_until        timestamptz not null,
  reason              text,
  created_at          timestamptz not null,
  finished_at         timestamptz,
  constraint import_pk primary key (county, id),
  constraint import_counted check (
    applied + unchanged + rejected <= rows
    and (state not in ('VALIDATED', 'APPLIED') or applied + unchanged + rejected = rows))
);

-- Serves the workers, who look for what nobody works on.
create index import_open on import (leased_until) where state = 'STAGED';

grant select, insert, update on import to gongying_app;
