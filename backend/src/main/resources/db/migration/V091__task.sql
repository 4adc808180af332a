-- What a team has to do. Whose it is stands beside the member's id as participant and user, so that a user's tasks of
-- all teams are one index.
create table task (
  county               integer     not null,
  id                   uuid        not null,
  version              integer     not null,
  team                 uuid        not null,
  title                text        not null,
  state                text        not null constraint task_state check (state in ('TODO', 'DOING', 'DONE', 'BLOCKED')),
  assignee             uuid,
  assignee_participant uuid,
  assignee_subject     text,
  due                  date,
  -- Its place in a list: by its day, then what has none, then what is done.
  turn                 date        not null generated always as (
    case when state = 'DONE' then date '9999-12-31' else coalesce(due, date '9999-12-30') end) stored,
  checklist            text[]      not null,
  reason               text,
  created_by           text        not null,
  created_at           timestamptz not null,
  changed_at           timestamptz not null,
  constraint task_pk primary key (county, id),
  constraint task_team foreign key (county, team) references team (county, id),
  constraint task_assignee foreign key (county, assignee) references team_member (county, id),
  constraint task_user check (assignee_subject is null or assignee is not null and assignee_participant is not null),
  constraint task_blocked check ((state = 'BLOCKED') = (reason is not null))
);

-- Serves the tasks of a team, what is due first first.
create index task_team_list on task (county, team, turn, id);

-- Serves a user's own tasks in all teams, what is due first first.
create index task_mine on task (assignee_subject, assignee_participant, turn, id) where assignee_subject is not null;

-- Serves the count of what waits for a user.
create index task_waiting on task (assignee_subject, assignee_participant, id) where state in ('TODO', 'DOING');

grant select, insert, update on task to gongying_app;
