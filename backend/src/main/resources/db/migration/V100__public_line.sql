-- What everybody may know of an agreement (公开信息): who, what, how much, when, state; the unit price only where both
-- agreed to that. Holds nothing that may not be public, so that no answer made from it can say more. id and county are
-- the agreement's.
create table public_line (
  county               integer        not null,
  id                   uuid           not null,
  version              integer        not null,
  number               text           not null,
  state                text           not null constraint public_line_state check (state in ('SIGNED', 'ACTIVE', 'FULFILLED', 'TERMINATED', 'BREACHED')),
  title                text           not null,
  category             text           not null,
  branch               text           not null,
  party_names          text[]         not null,
  party_kinds          text[]         not null,
  party_territories    text[]         not null,
  party_places         text[]         not null,
  quantity             jsonb,
  price                jsonb,
  from_date            date,
  until_date           date,
  signed_at            timestamptz    not null,
  constraint public_line_pk primary key (county, id),
  constraint public_line_parties check (
    cardinality(party_names) >= 2 and cardinality(party_kinds) = cardinality(party_names)
    and cardinality(party_territories) = cardinality(party_names) and cardinality(party_places) = cardinality(party_names))
);

-- Serve the public list, newest first: all (also counted from it), by branch and leaf of the catalogue.
create index public_line_newest on public_line (signed_at desc, id desc);
create index public_line_branch on public_line (branch, signed_at desc, id desc);
create index public_line_category on public_line (category, signed_at desc, id desc);

grant select, insert, update on public_line to gongying_app;
