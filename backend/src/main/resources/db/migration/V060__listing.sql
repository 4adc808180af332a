-- Needs and offers. What is known of owner and place stands beside each, so that lists and suggestions read one table.
create table listing (
  county           integer        not null,
  id               uuid           not null,
  version          integer        not null,
  side             text           not null constraint listing_side check (side in ('NEED', 'OFFER')),
  state            text           not null constraint listing_state check (state in (
    'DRAFT', 'SUBMITTED', 'PUBLISHED', 'PARTLY_COMMITTED', 'COMMITTED', 'FULFILLED', 'RETURNED', 'PAUSED', 'EXPIRED', 'WITHDRAWN')),
  participant      uuid           not null,
  participant_name text           not null,
  participant_kind text           not null,
  verified         boolean        not null,
  is_public        boolean        not null,
  open             boolean        not null generated always as (verified and state in ('PUBLISHED', 'PARTLY_COMMITTED')) stored,
  title            text           not null,
  text             text,
  category         text           not null,
  branch           text           not null,
  quantity         numeric(18, 3) constraint listing_quantity check (quantity > 0),
  unit             text,
  approximate      boolean        not null,
  period           text,
  quantity_raw     text,
  remaining        numeric(18, 3) constraint listing_never_oversold check (remaining >= 0),
  committed        numeric(18, 3) not null constraint listing_committed check (committed >= 0),
  delivered        numeric(18, 3) not null constraint listing_delivered check (delivered >= 0),
  price_amount     numeric(18, 4),
  price_max        numeric(18, 4),
  price_currency   text,
  price_per        text,
  price_period     text,
  gift             boolean        not null,
  negotiable       boolean        not null,
  price_raw        text,
  territory        text           not null,
  territory_name   text           not null,
  province         text           not null,
  city             text,
  county_code      text,
  town             text,
  lon              double precision,
  lat              double precision,
  reach            text           not null constraint listing_reach check (reach ~ '^(nationwide|province|city|county|[1-9][0-9]{0,3}km)$'),
  reach_km         integer,
  valid_from       date           not null,
  valid_until      date           not null,
  programme        text,
  urgency          text,
  eligibility      text,
  contact_phone    text,
  external_id      text,
  client           text,
  created_by       text           not null,
  created_at       timestamptz    not null,
  listed_at        timestamptz    not null,
  confirmed_at     timestamptz,
  looked_at        timestamptz,
  reason           text,
  grams            integer[]      not null,
  constraint listing_pk primary key (county, id),
  constraint listing_owner foreign key (county, participant) references participant (county, id),
  constraint listing_window check (valid_from <= valid_until),
  constraint listing_conserved check (remaining is null or quantity = remaining + committed + delivered)
);

-- The planner must know how unequal places and categories are, or it walks the wrong index.
alter table listing alter column county_code set statistics 300;
alter table listing alter column town set statistics 300;
alter table listing alter column category set statistics 300;
alter table listing alter column participant set statistics 300;

-- Serve the public lists, newest first: all, by each level of place, by branch and leaf of the catalogue, by programme.
create index listing_newest on listing (side, listed_at desc, id desc) where open;
create index listing_province on listing (side, province, listed_at desc, id desc) where open;
create index listing_city on listing (side, city, listed_at desc, id desc) where open;
create index listing_county on listing (side, county_code, listed_at desc, id desc) where open;
create index listing_town on listing (side, town, listed_at desc, id desc) where open;
create index listing_territory on listing (side, territory, listed_at desc, id desc) where open;
create index listing_branch on listing (side, branch, listed_at desc, id desc) where open;
create index listing_category on listing (side, category, listed_at desc, id desc) where open;
create index listing_programme on listing (side, programme, listed_at desc, id desc) where open and programme is not null;

-- Serves the public lists, those that end soonest first.
create index listing_closing on listing (side, valid_until, id) where open;

-- Serves search by words, Chinese ones too: all grams of the words are in the listing's.
create index listing_grams on listing using gin (grams) where open;

-- Serves a participant's own lists in any state, and the question whether it ever published.
create index listing_participant on listing (participant, side, listed_at desc, id desc);

-- Serves government's list of a state in its territory.
create index listing_unlisted on listing (state, listed_at desc, id desc) where not open;

-- Serve the work queue: handed in; published and not yet looked at.
create index listing_submitted on listing (listed_at, id) where state = 'SUBMITTED';
create index listing_unseen on listing (listed_at, id) where open and looked_at is null;

-- Serves the job that ends what is past its day.
create index listing_expiring on listing (valid_until) where state in ('PUBLISHED', 'PARTLY_COMMITTED', 'PAUSED');

grant select, insert, update on listing to gongying_app;
