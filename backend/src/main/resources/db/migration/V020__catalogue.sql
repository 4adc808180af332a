-- What a need or an offer can be of, in which units, and the code lists of the screens; filled by the repeatable
-- migration CatalogueData. Small enough to stand whole on every server, so none of it has a county.
create table unit (
  code     text           not null,
  position integer        not null,
  zh       text           not null,
  en       text           not null,
  -- Units of one kind convert into each other by their factors; what is counted in packs is of its own kind each.
  kind     text           not null,
  factor   numeric(20, 9) not null constraint unit_factor check (factor > 0),
  -- What people write for it.
  words    text[]         not null,
  constraint unit_pk primary key (code)
);

create table category (
  code     text    not null constraint category_code check (code ~ '^[a-z_]+(\.[a-z_]+)?$'),
  position integer not null,
  parent   text    constraint category_parent references category (code),
  branch   text    not null constraint category_branch check (branch = split_part(code, '.', 1)),
  zh       text    not null,
  en       text    not null,
  -- Usual units, the most usual first.
  units    text[]  not null,
  -- Listings are looked at before they are published.
  review   boolean not null,
  papers   text[]  not null,
  -- Causes of poverty it is a remedy for.
  causes   text[]  not null,
  constraint category_pk primary key (code)
);

-- A need of one category may be met by an offer of another one. One direction a row.
create table category_link (
  need  text not null constraint category_link_need references category (code),
  offer text not null constraint category_link_offer references category (code),
  constraint category_link_pk primary key (need, offer)
);

create table code_list (
  code       text not null,
  zh         text not null,
  en         text not null,
  source     text,
  confidence text not null,
  constraint code_list_pk primary key (code)
);

create table code_item (
  list     text    not null constraint code_item_list references code_list (code),
  code     text    not null,
  position integer not null,
  zh       text    not null,
  en       text    not null,
  constraint code_item_pk primary key (list, code)
);

grant select on unit, category, category_link, code_list, code_item to gongying_app;
