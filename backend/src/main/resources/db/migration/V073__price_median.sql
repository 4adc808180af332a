-- What is usually asked and paid, in yuan for one base unit of the kind (kg for mass, m2 for area) or for a period.
create table price_median (
  version  integer          not null constraint price_median_version references match_rule (version),
  category text             not null,
  -- What the price is for: a kind of unit, a period, or a unit for a period; empty where there is none.
  kind     text             not null,
  period   text             not null,
  amount   double precision not null constraint price_median_amount check (amount > 0),
  constraint price_median_pk primary key (version, category, kind, period)
);

grant select, insert on price_median to gongying_app;
