-- Divisions from province to village; filled by the repeatable migration TerritoryData. Small enough to stand whole on
-- every server, so it has no county.
create table territory (
  code      text not null constraint territory_code check (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$'),
  name      text not null,
  path      text not null,
  kind      text not null,
  parent    text constraint territory_parent references territory (code),
  lon       double precision,
  lat       double precision,
  poor_kind text constraint territory_poor check (poor_kind in ('NATIONAL', 'PROVINCIAL')),
  exit_year integer,
  constraint territory_pk primary key (code)
);

-- Codes that were replaced; a split has several successors.
create table territory_change (
  old_code text    not null,
  new_code text    not null,
  old_name text    not null,
  new_name text    not null,
  year     integer not null,
  constraint territory_change_pk primary key (old_code, new_code)
);

grant select on territory, territory_change to gongying_app;
