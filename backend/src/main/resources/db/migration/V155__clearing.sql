-- Clearings of the whole market (互换方案): which exchanges can all be made together for the greatest benefit, made each night
-- and when an office asks. Nobody is committed by one. They are nobody's county's: all have county 0, and one is made at a
-- time. "worker" and "leased_until" say who works on it now, so that no two do.
create table clearing (
  county       integer     not null,
  id           uuid        not null,
  version      integer     not null,
  state        text        not null constraint clearing_state check (state in ('PLANNING', 'PLANNED', 'FAILED')),
  longest      integer     not null,
  client       text,
  participant  uuid,
  needs        integer     not null,
  needs_read   integer     not null,
  legs         integer     not null,
  exchanges    integer     not null,
  participants integer     not null,
  benefit      bigint,
  bound        bigint,
  cut          boolean     not null,
  worker       text,
  leased_until timestamptz not null,
  reason       text,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  constraint clearing_pk primary key (county, id),
  constraint clearing_bounded check (state <> 'PLANNED' or benefit is not null and bound is not null and benefit <= bound)
);

create unique index clearing_one on clearing (county) where state = 'PLANNING';

-- Serves the list, newest first.
create index clearing_list on clearing (county, created_at desc, id desc);

grant select, insert, update, delete on clearing to gongying_app;

-- Its exchanges, the best first; "legs" as the room exchanges knows them, "match" what one was put to its participants as.
create table cleared_exchange (
  county   integer not null,
  clearing uuid    not null,
  number   integer not null,
  share    integer not null,
  legs     jsonb   not null,
  match    uuid,
  constraint cleared_exchange_pk primary key (county, clearing, number),
  constraint cleared_exchange_of foreign key (county, clearing) references clearing (county, id) on delete cascade
);

grant select, insert, update, delete on cleared_exchange to gongying_app;

-- Whose it is to look at: the places of its listings, and each place they lie in.
create table cleared_place (
  county    integer not null,
  clearing  uuid    not null,
  territory text    not null,
  number    integer not null,
  constraint cleared_place_pk primary key (county, clearing, territory, number),
  constraint cleared_place_of foreign key (county, clearing, number)
    references cleared_exchange (county, clearing, number) on delete cascade
);

grant select, insert, delete on cleared_place to gongying_app;
