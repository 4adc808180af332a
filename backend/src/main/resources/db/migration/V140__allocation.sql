-- Plans of who could deal with whom where many compete (建议对接方案): made in the background, proven before they are shown,
-- and nobody is committed by one. "worker" and "leased_until" say who works on it now, so that no two do. Amounts of one plan
-- are in grains, thousandths of the base unit of their kind.
create table allocation (
  county       integer     not null,
  id           uuid        not null,
  version      integer     not null,
  state        text        not null constraint allocation_state check (state in ('PLANNING', 'PLANNED', 'CANCELLED', 'FAILED')),
  territory    text        not null,
  categories   text[]      not null,
  programme    text,
  fairness     integer     not null constraint allocation_fairness check (fairness between 0 and 10),
  dry_run      boolean     not null,
  client       text        not null,
  participant  uuid        not null,
  needs        integer     not null,
  needs_read   integer     not null,
  pairs        integer     not null,
  pairs_solved integer     not null,
  worth        bigint,
  bound        bigint,
  curve        text,
  worker       text,
  leased_until timestamptz not null,
  reason       text,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  constraint allocation_pk primary key (county, id),
  constraint allocation_proven check (state <> 'PLANNED' or worth is not null and bound is not null and worth = bound)
);

-- Serves the workers, who look for what nobody works on.
create index allocation_open on allocation (leased_until) where state = 'PLANNING';

grant select, insert, update on allocation to gongying_app;
