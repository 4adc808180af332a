-- Serves the public figures: how many listings are open, by side and county, counted from this index alone.
create index listing_figures on listing (side, county_code, valid_until) where open and is_public;
