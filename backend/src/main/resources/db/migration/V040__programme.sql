-- Programmes and campaigns; filled by the repeatable migration ProgrammeData. Small enough to stand whole on every
-- server, so it has no county.
create table programme (
  code     text    not null,
  position integer not null,
  parent   text    constraint programme_parent references programme (code),
  kind     text    not null constraint programme_kind check (kind in ('national', 'pillar', 'campaign')),
  zh       text    not null,
  en       text    not null,
  -- As this platform carries it, not as the state's plan of its time.
  state    text    not null constraint programme_state check (state in ('PLANNED', 'RUNNING', 'CLOSED')),
  constraint programme_pk primary key (code)
);

grant select on programme to gongying_app;
