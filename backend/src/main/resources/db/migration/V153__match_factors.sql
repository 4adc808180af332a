-- Why two listings were put together: the score, and what each factor gave by the rules in force when it was proposed.
-- Null where one side listed nothing, or a rule was broken.
alter table match add column rule_version integer;
alter table match_leg add column score integer;
alter table match_leg add column factors jsonb;
