-- Who a match came from; of one that government put to two others also which office.
alter table match add column origin text not null default 'PARTICIPANT' constraint match_origin check (origin in (
  'SYSTEM', 'PARTICIPANT', 'GOVERNMENT', 'PARTNER'));
alter table match alter column origin drop default;
alter table match add column office uuid;
alter table match add column office_name text;
alter table match add column office_kind text;
alter table match add constraint match_office check ((origin = 'GOVERNMENT') = (office is not null));
