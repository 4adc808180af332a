-- A user's place in a participant: says for whom and where a Keycloak user acts. Has no county of its own: a user is
-- looked up by subject before anything else is known (decision 0002).
create table membership (
  id          uuid    not null,
  version     integer not null,
  subject     text    not null,
  name        text    not null,
  role        text    not null constraint membership_role check (role in ('government', 'enterprise', 'village')),
  participant uuid    not null,
  territory   text    not null,
  capacity    text    not null constraint membership_capacity check (capacity in ('DRAFTER', 'SIGNER', 'VIEWER')),
  state       text    not null constraint membership_state check (state in ('APPLIED', 'ACTIVE', 'ENDED', 'REFUSED')),
  since       date    not null,
  until       date,
  constraint membership_pk primary key (id)
);

-- Serves the look-up of every request; a user acts for one participant at a time.
create unique index membership_active on membership (subject) where state = 'ACTIVE';

-- Serves the list of a participant's members.
create index membership_participant on membership (participant, name, id) where state = 'ACTIVE';

grant select, insert, update on membership to gongying_app;
