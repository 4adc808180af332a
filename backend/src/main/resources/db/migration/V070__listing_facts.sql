-- What a suggestion compares of two listings, derived beside each so that many can be compared fast.

-- Pairs of characters that tell texts apart: no single characters, no digits (see platform.Grams for the packing).
create function gram_is_word(gram integer) returns boolean language sql immutable parallel safe return
  (gram >> 16) & 65535 not in (0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57) and gram & 65535 not between 48 and 57;

create function gram_words(grams integer[]) returns integer language sql immutable parallel safe return
  (select count(*)::integer from unnest(grams) g where gram_is_word(g));

-- A set of pairs in 509 bits. Pairs both texts hold set a bit of both: what is in neither bits is in neither text.
create function gram_bits(grams integer[]) returns bit(509) language sql immutable parallel safe return
  coalesce(
    (select bit_or(set_bit(repeat('0', 509)::bit(509), (((g >> 16) & 65535) * 31 + (g & 65535)) % 509, 1))
     from unnest(grams) g where gram_is_word(g)),
    repeat('0', 509)::bit(509));

alter table listing
  -- What is left, or what was said where it is not counted.
  add column amount double precision generated always as (coalesce(remaining, quantity)) stored,
  -- The most a need pays, the least an offer takes.
  add column price_limit double precision generated always as (
    case side when 'NEED' then coalesce(price_max, price_amount) else price_amount end) stored,
  -- The code that begins the codes of all places within reach; a reach narrower than the place is the place. A radius
  -- holds by it only where a point is missing: within the county, null where there is none. Counties directly under a
  -- province (90 after it) are no city together.
  add column reach_area text generated always as (
    case when reach = 'nationwide' then ''
         when reach = 'province' then left(territory, 2)
         when reach = 'city' and substr(territory, 3, 2) <> '90' then left(territory, 4)
         when reach in ('city', 'county') or length(territory) >= 6 then left(territory, 6) end) stored,
  add column words integer generated always as (gram_words(grams)) stored,
  add column word_bits bit(509) generated always as (gram_bits(grams)) stored,
  -- The counties that one for named counties names in its text; null where it names none we know.
  add column named_counties text[];

-- Serves suggestions: the open listings of the categories that can meet, with all that is compared but the words
-- themselves, so that a dense category is read without its wide rows.
create index listing_candidate on listing (side, category) include (
  county, id, participant, participant_kind, territory, city, county_code, town, lon, lat, reach_area, reach_km, valid_from,
  valid_until, amount, unit, period, price_limit, price_per, price_period, gift, programme, eligibility, named_counties, words,
  word_bits) where open;

-- Serves the priority of poor counties: 37 of 32,000 rows.
create index territory_poor on territory (code) include (poor_kind) where poor_kind is not null;
