-- What a participant says it is after (经营方向): categories, leaves or branches, and places, its markets and bases. Its listings
-- hold a copy, for the score reads one table.
alter table participant add column themes text[] not null default '{}', add column areas text[] not null default '{}';
alter table listing add column owner_themes text[] not null default '{}', add column owner_areas text[] not null default '{}';

-- What is compared stays in the index that candidates are read from.
drop index listing_candidate;
create index listing_candidate on listing (side, category) include (
  county, id, participant, participant_kind, territory, city, county_code, town, lon, lat, reach_area, reach_km, valid_from,
  valid_until, amount, unit, period, price_limit, price_per, price_period, gift, programme, eligibility, named_counties, words,
  word_bits, owner_themes, owner_areas) where open;
