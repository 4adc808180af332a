-- The first answer of a call, given again to whoever repeats it with the same key. Kept seven days.
create table idempotency (
  county      integer     not null,
  client      text        not null,
  call        text        not null,
  key         text        not null,
  body_sha256 text        not null,
  status      integer,
  location    text,
  etag        text,
  answer      bytea,
  at          timestamptz not null default now(),
  constraint idempotency_pk primary key (county, client, call, key)
);

-- Serves the job that forgets old keys.
create index idempotency_at on idempotency (at);

grant select, insert, update, delete on idempotency to gongying_app;
