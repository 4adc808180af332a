-- Rows that were not taken, and why: for the importer to mend and bring again. Without mobile, identity and card numbers.
create table import_reject (
  county  integer not null,
  import  uuid    not null,
  line    integer not null,
  reasons text    not null,
  cells   text    not null,
  constraint import_reject_pk primary key (county, import, line),
  constraint import_reject_import foreign key (county, import) references import (county, id)
);

grant select, insert on import_reject to gongying_app;
