-- What goes from whom to whom by an agreement. "offer_taken" and "need_taken": what the last signature took of each listing,
-- in the listing's own unit then; null where nothing was counted. What is released goes back by it.
create table agreement_leg (
  county        integer not null,
  id            uuid    not null,
  agreement     uuid    not null,
  number        integer not null,
  giver         uuid    not null,
  taker         uuid    not null,
  offer         uuid,
  need          uuid,
  title         text    not null,
  category      text    not null,
  quantity      jsonb,
  need_quantity jsonb,
  offer_taken   numeric(18, 3),
  need_taken    numeric(18, 3),
  constraint agreement_leg_pk primary key (county, id),
  constraint agreement_leg_number unique (county, agreement, number),
  constraint agreement_leg_agreement foreign key (county, agreement) references agreement (county, id),
  constraint agreement_leg_two check (giver <> taker)
);

-- The leg has the id of its match's: one a match, and there already.
insert into agreement_leg
select a.county, l.id, a.id, l.number, l.giver, l.taker, l.offer, l.need, l.title, l.category, a.quantity, a.need_quantity, a.offer_taken, a.need_taken
from agreement a join match_leg l on (l.county, l.match) = (a.county, a.match);

-- Serve the question what is committed of a listing.
create index agreement_leg_offer on agreement_leg (offer) where offer_taken is not null;
create index agreement_leg_need on agreement_leg (need) where need_taken is not null;

drop index agreement_offer;
drop index agreement_need;
alter table agreement drop column offer;
alter table agreement drop column need;
alter table agreement drop column quantity;
alter table agreement drop column need_quantity;
alter table agreement drop column offer_taken;
alter table agreement drop column need_taken;

grant select, insert, update on agreement_leg to gongying_app;
