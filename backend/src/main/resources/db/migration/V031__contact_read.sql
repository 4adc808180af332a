-- Who read a participant's office contact. Added to, never changed; shown to the participant.
create table contact_read (
  county         integer     not null,
  id             uuid        not null,
  participant    uuid        not null,
  by_participant uuid        not null,
  by_subject     text        not null,
  at             timestamptz not null,
  constraint contact_read_pk primary key (county, id),
  constraint contact_read_participant foreign key (county, participant) references participant (county, id)
);

-- Serves the owner's list, newest first.
create index contact_read_newest on contact_read (county, participant, at desc, id desc);

grant select, insert on contact_read to gongying_app;
