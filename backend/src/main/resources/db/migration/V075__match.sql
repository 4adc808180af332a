-- Possible exchanges and their negotiation. A match lives in the county of its need, without one of its offer.
create table match (
  county      integer     not null,
  id          uuid        not null,
  version     integer     not null,
  kind        text        not null constraint match_kind check (kind in ('DIRECT', 'RECIPROCAL', 'RING', 'POOL')),
  purpose     text        not null constraint match_purpose check (purpose in ('TRADE', 'SAMPLE', 'VISIT')),
  state       text        not null constraint match_state check (state in (
    'SUGGESTED', 'PROPOSED', 'NEGOTIATING', 'AGREED', 'DECLINED', 'EXPIRED', 'SUPERSEDED')),
  revision    integer     not null,
  agreement   uuid,
  reason      text,
  reason_note text,
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  constraint match_pk primary key (county, id),
  constraint match_agreed check ((state = 'AGREED') = (agreement is not null))
);

-- Serves the job that ends what nobody answers.
create index match_idle on match (changed_at) where state in ('PROPOSED', 'NEGOTIATING');

-- What goes from whom to whom.
create table match_leg (
  county   integer not null,
  id       uuid    not null,
  match    uuid    not null,
  number   integer not null,
  offer    uuid,
  need     uuid,
  title    text    not null,
  category text    not null,
  branch   text    not null,
  constraint match_leg_pk primary key (county, id),
  constraint match_leg_number unique (county, match, number),
  constraint match_leg_match foreign key (county, match) references match (county, id),
  constraint match_leg_listed check (offer is not null or need is not null)
);

-- One version of the terms; written once.
create table match_revision (
  county         integer     not null,
  id             uuid        not null,
  match          uuid        not null,
  number         integer     not null,
  by_participant uuid        not null,
  by_subject     text        not null,
  quantity       jsonb,
  need_quantity  jsonb,
  price          jsonb,
  from_day       date,
  until_day      date,
  note           text,
  at             timestamptz not null,
  constraint match_revision_pk primary key (county, id),
  constraint match_revision_number unique (county, match, number),
  constraint match_revision_match foreign key (county, match) references match (county, id)
);

-- A participant's part in a match, with what its list is filtered and ordered by.
create table match_party (
  county            integer     not null,
  id                uuid        not null,
  match             uuid        not null,
  participant       uuid        not null,
  name              text        not null,
  kind              text        not null,
  side              text        not null constraint match_party_side check (side in ('NEED', 'OFFER')),
  territory         text        not null,
  territory_name    text        not null,
  province          text        not null,
  city              text,
  county_code       text,
  town              text,
  offer             uuid,
  need              uuid,
  accepted_revision integer,
  waiting           boolean     not null,
  state             text        not null,
  changed_at        timestamptz not null,
  constraint match_party_pk primary key (county, id),
  constraint match_party_once unique (county, match, participant),
  constraint match_party_match foreign key (county, match) references match (county, id)
);

-- Serves a participant's list, the latest change first.
create index match_party_list on match_party (participant, changed_at desc, match desc);

-- Serves the count and the list of what waits for a participant.
create index match_party_waiting on match_party (participant, changed_at desc, match desc) where waiting;

-- Serve the matches of one listing.
create index match_party_offer on match_party (offer, changed_at desc) where offer is not null;
create index match_party_need on match_party (need, changed_at desc) where need is not null;

-- Serve government's list of its territory, one index a level.
create index match_party_province on match_party (province, changed_at desc, match desc);
create index match_party_city on match_party (city, changed_at desc, match desc);
create index match_party_county on match_party (county_code, changed_at desc, match desc);
create index match_party_town on match_party (town, changed_at desc, match desc);
create index match_party_territory on match_party (territory, changed_at desc, match desc);

-- What the parties say to each other.
create table message (
  county         integer     not null,
  id             uuid        not null,
  match          uuid        not null,
  by_participant uuid        not null,
  by_subject     text        not null,
  text           text        not null,
  at             timestamptz not null,
  constraint message_pk primary key (county, id),
  constraint message_match foreign key (county, match) references match (county, id)
);

-- Serves the thread, newest first.
create index message_thread on message (county, match, at desc, id desc);

grant select, insert, update on match, match_party to gongying_app;
grant select, insert on match_leg, match_revision, message to gongying_app;
