-- Many small listings against one large one (拼货, 团购). A pool lives in the county of its large listing; quantities are in
-- thousandths of the large listing's unit, prices in fen for one unit.
create table pool (
  county     integer     not null,
  id         uuid        not null,
  version    integer     not null,
  listing    uuid        not null,
  side       text        not null constraint pool_side check (side in ('NEED', 'OFFER')),
  owner      uuid        not null,
  owner_name text        not null,
  owner_kind text        not null,
  title      text        not null,
  category   text        not null,
  branch     text        not null,
  unit       text        not null,
  least      bigint      not null constraint pool_least check (least > 0),
  deadline   timestamptz not null,
  steps      jsonb       not null,
  state      text        not null constraint pool_state check (state in ('OPEN', 'CLOSED', 'LAPSED')),
  match      uuid,
  opened_at  timestamptz not null,
  changed_at timestamptz not null,
  constraint pool_pk primary key (county, id),
  constraint pool_closed check ((state = 'CLOSED') = (match is not null))
);

-- A listing is pooled once at a time.
create unique index pool_once on pool (county, listing) where state = 'OPEN';

-- Serve the open pools, newest first: all, by branch and leaf of the catalogue; and the job that ends them.
create index pool_open on pool (opened_at desc, id desc) where state = 'OPEN';
create index pool_branch on pool (branch, opened_at desc, id desc) where state = 'OPEN';
create index pool_category on pool (category, opened_at desc, id desc) where state = 'OPEN';
create index pool_due on pool (deadline) where state = 'OPEN';

-- Serves the pools of whoever opened them, newest first.
create index pool_owner on pool (owner, opened_at desc, id desc);

-- What one small listing brings, or takes. "opened_at" is the pool's, so that a participant's list is one index.
create table pool_part (
  county      integer     not null,
  id          uuid        not null,
  pool        uuid        not null,
  listing     uuid        not null,
  participant uuid        not null,
  name        text        not null,
  kind        text        not null,
  quantity    bigint      not null constraint pool_part_quantity check (quantity > 0),
  joined_at   timestamptz not null,
  opened_at   timestamptz not null,
  constraint pool_part_pk primary key (county, id),
  constraint pool_part_once unique (county, pool, participant),
  constraint pool_part_pool foreign key (county, pool) references pool (county, id)
);

-- Serves the pools of whoever joined them, newest first.
create index pool_part_list on pool_part (participant, opened_at desc, pool desc);

grant select, insert, update on pool to gongying_app;
grant select, insert, update, delete on pool_part to gongying_app;
