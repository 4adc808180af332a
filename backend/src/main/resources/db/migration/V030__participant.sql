-- Villages, cooperatives, enterprises, offices: whoever takes part.
create table participant (
  county            integer     not null,
  id                uuid        not null,
  version           integer     not null,
  kind              text        not null constraint participant_kind check (kind in (
    'VILLAGE', 'TOWN', 'COOPERATIVE', 'FAMILY_FARM', 'HOUSEHOLD_GROUP', 'ENTERPRISE', 'MARKET', 'BANK', 'PLATFORM',
    'GOVERNMENT', 'LIAISON_OFFICE', 'CHAMBER', 'THINK_TANK', 'NGO', 'SCHOOL', 'HOSPITAL')),
  state             text        not null constraint participant_state check (state in ('PENDING', 'VERIFIED', 'SUSPENDED', 'REJECTED')),
  name              text        not null,
  legal_form        text,
  credit_code       text,
  territory         text        not null,
  territory_name    text        not null,
  province          text        not null,
  city              text,
  county_code       text,
  town              text,
  mobilisation_area text[]      not null,
  native_place      text,
  about             text,
  reason            text,
  verified_by       text,
  verified_at       timestamptz,
  contact_name      text,
  contact_phone     text,
  created_at        timestamptz not null,
  constraint participant_pk primary key (county, id),
  -- An import finds a participant by its name and place, and two at once make one.
  constraint participant_name unique (county, territory, name),
  constraint participant_vouched check (state <> 'VERIFIED' or verified_by is not null and verified_at is not null)
);

-- Serve government's list of its territory, newest first, one index a level.
create index participant_province on participant (province, created_at desc, id desc);
create index participant_city on participant (city, created_at desc, id desc);
create index participant_county on participant (county_code, created_at desc, id desc);
create index participant_town on participant (town, created_at desc, id desc);
create index participant_territory on participant (territory, created_at desc, id desc);

-- Serves the queue of those that wait to be verified.
create index participant_pending on participant (created_at, id) where state = 'PENDING';

grant select, insert, update on participant to gongying_app;
