-- Those who carry an agreement out on the ground (线下项目小组). A team lives in the county of its agreement.
create table team (
  county     integer     not null,
  id         uuid        not null,
  version    integer     not null,
  kind       text        not null constraint team_kind check (kind in ('PROJECT', 'RESIDENT')),
  state      text        not null constraint team_state check (state in ('FORMED', 'ACTIVE', 'DISSOLVED')),
  name       text        not null,
  agreement  uuid,
  formed_by  uuid        not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint team_pk primary key (county, id),
  constraint team_project check (kind <> 'PROJECT' or agreement is not null)
);

-- However many officers form one at once, an agreement has one team at a time. Serves the look-up by agreement.
create unique index team_agreement on team (county, agreement) where state <> 'DISSOLVED';

-- A participant's part in a team, with what its list is filtered and ordered by. A party of the agreement is always
-- present, another office as long as somebody of it is a member.
create table team_party (
  county         integer     not null,
  id             uuid        not null,
  team           uuid        not null,
  participant    uuid        not null,
  name           text        not null,
  kind           text        not null,
  territory      text        not null,
  territory_name text        not null,
  province       text        not null,
  city           text,
  county_code    text,
  town           text,
  of_agreement   boolean     not null,
  present        boolean     not null,
  created_at     timestamptz not null,
  constraint team_party_pk primary key (county, id),
  constraint team_party_once unique (county, team, participant),
  constraint team_party_team foreign key (county, team) references team (county, id),
  constraint team_party_stays check (present or not of_agreement)
);

-- Serves a participant's list, newest first.
create index team_party_list on team_party (participant, created_at desc, team desc) where present;

-- Serve government's list of its territory, one index a level.
create index team_party_province on team_party (province, created_at desc, team desc) where present;
create index team_party_city on team_party (city, created_at desc, team desc) where present;
create index team_party_county on team_party (county_code, created_at desc, team desc) where present;
create index team_party_town on team_party (town, created_at desc, team desc) where present;
create index team_party_territory on team_party (territory, created_at desc, team desc) where present;

-- Somebody in a team: of one of its participants or from outside, a user or somebody who only has a name here.
create table team_member (
  county      integer     not null,
  id          uuid        not null,
  team        uuid        not null,
  number      integer     not null,
  participant uuid,
  subject     text,
  name        text        not null,
  role        text        not null constraint team_member_role check (role in (
    'LEADER', 'FIRST_SECRETARY', 'OFFICER', 'ENTERPRISE', 'EXPERT', 'VILLAGER')),
  joined_at   timestamptz not null,
  ended_at    timestamptz,
  constraint team_member_pk primary key (county, id),
  constraint team_member_number unique (county, team, number),
  constraint team_member_team foreign key (county, team) references team (county, id),
  constraint team_member_user check (subject is null or participant is not null)
);

-- A user is in a team once.
create unique index team_member_user_once on team_member (county, team, subject) where ended_at is null and subject is not null;

grant select, insert, update on team, team_party, team_member to gongying_app;
