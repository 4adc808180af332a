-- What goes from whom to whom by a public line: title, quantity and the names of giver and taker; nothing that may not be public.
alter table public_line add column legs jsonb;

update public_line set legs = jsonb_build_array(jsonb_build_object(
  'title', title, 'quantity', quantity, 'giver', party_names[1], 'taker', party_names[2]));

alter table public_line alter column legs set not null;
alter table public_line drop column quantity;
