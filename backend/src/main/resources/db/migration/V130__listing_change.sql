-- Which transaction wrote which listings, written by that transaction itself: what the market in memory is fed from.
-- Lines older than half a day are swept; the table stays on one server.
create table listing_change (
  transaction xid8        not null,
  listing     uuid        not null,
  at          timestamptz not null,
  constraint listing_change_pk primary key (transaction, listing)
);

grant select, insert, update, delete on listing_change to gongying_app;
