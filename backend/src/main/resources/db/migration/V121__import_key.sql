-- Which listing a client's own number stands for, and the fingerprint of the row it was last made from: the same file
-- again changes nothing. Lives in the caller's county; the listing may be of another.
create table import_key (
  county      integer not null,
  client      text    not null,
  external_id text    not null,
  listing     uuid    not null,
  digest      text    not null,
  constraint import_key_pk primary key (county, client, external_id)
);

grant select, insert, update on import_key to gongying_app;
