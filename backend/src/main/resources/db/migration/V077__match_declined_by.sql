-- Which of the parties declined; unknown of matches declined before this was kept.
alter table match add column declined_by uuid;
