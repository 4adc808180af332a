-- Who did what to which row. The application may add to it and read it, nothing else.
create table audit_entry (
  county      integer     not null,
  id          uuid        not null,
  at          timestamptz not null,
  subject     text        not null,
  participant uuid,
  action      text        not null,
  row_id      uuid        not null,
  constraint audit_entry_pk primary key (county, id)
);

-- Serves the history of one row.
create index audit_entry_row on audit_entry (county, row_id, at);

grant select, insert on audit_entry to gongying_app;
