-- An exchange of several legs says of each who gives and who takes, and its terms hold an amount a leg, in their order.
alter table match_leg add column giver uuid;
alter table match_leg add column taker uuid;

update match_leg l set giver = g.participant, taker = t.participant
from match_party g, match_party t
where (g.county, g.match, g.side) = (l.county, l.match, 'OFFER') and (t.county, t.match, t.side) = (l.county, l.match, 'NEED');

alter table match_leg alter column giver set not null;
alter table match_leg alter column taker set not null;
alter table match_leg add constraint match_leg_two check (giver <> taker);

alter table match_revision add column amounts jsonb;
update match_revision set amounts = jsonb_build_array(jsonb_build_object('quantity', quantity, 'needQuantity', need_quantity));
alter table match_revision alter column amounts set not null;
alter table match_revision drop column quantity;
alter table match_revision drop column need_quantity;
