-- What a line of a plan was put to the two as; null while it is not sent.
alter table allocation_line add column match uuid;
grant update on allocation_line to gongying_app;

-- Serves the plans an office asked for, newest first.
create index allocation_list on allocation (participant, created_at desc, id desc);
