-- What a plan suggests: so much of an offer for a need, in the need's own unit. The best score first.
create table allocation_line (
  county     integer        not null,
  allocation uuid           not null,
  number     integer        not null,
  need       uuid           not null,
  offer      uuid           not null,
  quantity   numeric(18, 3) not null constraint allocation_line_quantity check (quantity > 0),
  unit       text           not null,
  score      integer        not null,
  constraint allocation_line_pk primary key (county, allocation, number),
  constraint allocation_line_of foreign key (county, allocation) references allocation (county, id)
);

grant select, insert on allocation_line to gongying_app;
