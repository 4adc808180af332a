-- What the parties of a match agreed on; lives in the county of its match.
create table agreement (
  county        integer     not null,
  id            uuid        not null,
  version       integer     not null,
  number        text        not null,
  match         uuid        not null,
  revision      integer     not null,
  purpose       text        not null constraint agreement_purpose check (purpose in ('TRADE', 'SAMPLE', 'VISIT')),
  state         text        not null constraint agreement_state check (state in (
    'INTENTION', 'SIGNED', 'ACTIVE', 'FULFILLED', 'TERMINATED', 'BREACHED')),
  title         text        not null,
  category      text        not null,
  branch        text        not null,
  offer         uuid,
  need          uuid,
  quantity      jsonb,
  need_quantity jsonb,
  price         jsonb,
  from_day      date,
  until_day     date,
  note          text,
  reason        text,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  signed_at     timestamptz,
  constraint agreement_pk primary key (county, id),
  constraint agreement_number unique (county, number),
  -- However often two accept at once, a match makes one agreement.
  constraint agreement_match unique (county, match),
  constraint agreement_signed check (state in ('INTENTION', 'TERMINATED') or signed_at is not null)
);

-- Serve the question what is committed of a listing.
create index agreement_offer on agreement (offer) where signed_at is not null;
create index agreement_need on agreement (need) where signed_at is not null;

-- A participant's part in an agreement, with what its list is filtered and ordered by.
create table agreement_party (
  county         integer     not null,
  id             uuid        not null,
  agreement      uuid        not null,
  participant    uuid        not null,
  name           text        not null,
  kind           text        not null,
  side           text        not null constraint agreement_party_side check (side in ('NEED', 'OFFER')),
  territory      text        not null,
  territory_name text        not null,
  province       text        not null,
  city           text,
  county_code    text,
  town           text,
  signed_at      timestamptz,
  signed_by      text,
  price_public   boolean     not null,
  waiting        boolean     not null,
  state          text        not null,
  created_at     timestamptz not null,
  constraint agreement_party_pk primary key (county, id),
  constraint agreement_party_once unique (county, agreement, participant),
  constraint agreement_party_agreement foreign key (county, agreement) references agreement (county, id)
);

-- Serves a participant's list, newest first, and the count of what waits for its signature.
create index agreement_party_list on agreement_party (participant, created_at desc, agreement desc);
create index agreement_party_waiting on agreement_party (participant) where waiting;

-- Serve government's list of its territory, one index a level.
create index agreement_party_province on agreement_party (province, created_at desc, agreement desc);
create index agreement_party_city on agreement_party (city, created_at desc, agreement desc);
create index agreement_party_county on agreement_party (county_code, created_at desc, agreement desc);
create index agreement_party_town on agreement_party (town, created_at desc, agreement desc);
create index agreement_party_territory on agreement_party (territory, created_at desc, agreement desc);

grant select, insert, update on agreement, agreement_party to gongying_app;
