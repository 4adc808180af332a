-- Which office changed the weights, and why; null of a version that the job made.
alter table match_rule add column office uuid;
alter table match_rule add column office_name text;
alter table match_rule add column office_kind text;
alter table match_rule add column note text;
