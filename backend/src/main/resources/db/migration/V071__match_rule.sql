-- By which rules a score is made. A version never changes, so that a score can be made again; the newest is in force.
create table match_rule (
  version    integer     not null constraint match_rule_version check (version > 0),
  made_at    timestamptz not null,
  -- How many open listings the weights of words and the median prices were counted from.
  listings   integer     not null,
  constraint match_rule_pk primary key (version)
);

-- In thousandths. Those of reciprocity and strategy belong to the whole, 1.16, before any exchange earns them.
create table match_weight (
  version integer not null constraint match_weight_version references match_rule (version),
  factor  text    not null,
  weight  integer not null constraint match_weight_thousandths check (weight between 0 and 1000),
  constraint match_weight_pk primary key (version, factor)
);

insert into match_rule values (1, now(), 0);
insert into match_weight values
  (1, 'category', 250), (1, 'text', 200), (1, 'distance', 150), (1, 'quantity', 100), (1, 'time', 100), (1, 'price', 80),
  (1, 'programme', 50), (1, 'priority', 70), (1, 'reciprocity', 100), (1, 'strategy', 60);

grant select, insert on match_rule, match_weight to gongying_app;
