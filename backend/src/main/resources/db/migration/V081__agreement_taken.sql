-- What the last signature took of each listing, in the listing's own unit then; null where nothing was counted. What is released goes back by it.
alter table agreement add column offer_taken numeric(18, 3);
alter table agreement add column need_taken numeric(18, 3);

update agreement a set
  offer_taken = (select round((a.quantity ->> 'value')::numeric, 3) from listing l where l.id = a.offer and l.remaining is not null),
  need_taken = (select round((a.need_quantity ->> 'value')::numeric, 3) from listing l where l.id = a.need and l.remaining is not null)
where a.signed_at is not null and a.purpose = 'TRADE';
