-- Under what a public line is found beside its category: each division one of its parties lies in, from province to
-- village, and each party. Once, though several parties lie there, so that a list of a province holds no line twice.
create table public_heading (
  county    integer     not null,
  id        uuid        not null,
  line      uuid        not null,
  heading   text        not null,
  signed_at timestamptz not null,
  constraint public_heading_pk primary key (county, id),
  constraint public_heading_once unique (county, line, heading),
  constraint public_heading_line foreign key (county, line) references public_line (county, id)
);

-- Serves the public list of a place, and the record of a participant, newest first.
create index public_heading_newest on public_heading (heading, signed_at desc, line desc);

grant select, insert on public_heading to gongying_app;
