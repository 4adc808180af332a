-- A deterministic market of :offers open offers and 2,000 needs: 100 counties of Hubei, 40 leaf categories of unequal
-- size, titles of a few dozen words, 20 offers a participant. All rows are born in one county, so that a script can name an
-- id by its number.
set session_replication_role = replica; -- no look-ups of foreign keys while loading
create temp table county as
  select code, name, lon, lat, row_number() over (order by code) - 1 as n from territory where code like '42____' and lon is not null limit 100;
create temp table leaf as
  select code, parent as branch, row_number() over (order by code) - 1 as n from category
  where code like '%.%' and parent not in ('capital', 'relief') limit 40;
create temp table word as
  select w, row_number() over () - 1 as n from unnest(array['新米','红薯','土豆','香菇','木耳','绿茶','脐橙','蜜橘','板栗','核桃','天麻','黄连','茶苗',
    '菜籽油','辣椒','莲藕','小龙虾','土鸡','土鸡蛋','黑猪','山羊','蜂蜜','魔芋','竹笋','葛根','杜仲','油茶','花生','芝麻','玉米']) w;

create function pg_temp.grams(given text) returns integer[] language sql immutable as $$
  select array_agg(distinct (case when g >= 2147483648 then g - 4294967296 else g end)::integer order by (case when g >= 2147483648 then g - 4294967296 else g end)::integer)
  from (select ascii(substr(given, i, 1))::bigint as g from generate_series(1, length(given)) i
        union select ascii(substr(given, i, 1))::bigint << 16 | ascii(substr(given, i + 1, 1)) from generate_series(1, length(given) - 1) i) as each
$$;

insert into participant (county, id, version, kind, state, name, territory, territory_name, province, city, county_code, mobilisation_area, verified_by, verified_at, created_at)
select 421181, ('0000019a-0000-866d-8f41-' || lpad(g::text, 12, '0'))::uuid, 0, 'COOPERATIVE', 'VERIFIED', '基准合作社' || g, c.code, c.name, '42', left(c.code, 4), c.code,
  '{}', '基准', now(), now()
from generate_series(1, :offers / 20) g join county c on c.n = g % (select count(*) from county);

insert into listing (county, id, version, side, state, participant, participant_name, participant_kind, verified, is_public, title, text, category, branch, quantity, unit,
  approximate, quantity_raw, remaining, committed, delivered, price_amount, price_currency, price_per, gift, negotiable, price_raw, territory, territory_name, province, city,
  county_code, lon, lat, reach, reach_km, valid_from, valid_until, created_by, created_at, listed_at, confirmed_at, looked_at, grams)
select 421181, ('0000019a-0000-866d-8f40-' || lpad(g::text, 12, '0'))::uuid, 0, case when g > :offers then 'NEED' else 'OFFER' end, 'PUBLISHED',
  ('0000019a-0000-866d-8f41-' || lpad((1 + g % (:offers / 20))::text, 12, '0'))::uuid, '基准合作社' || 1 + g % (:offers / 20), 'COOPERATIVE', true, true,
  t.title, t.title || '，本地直供', l.code, l.branch, 100 + g * 37 % 9900, 'jin', false, 100 + g * 37 % 9900 || '斤', 100 + g * 37 % 9900, 0, 0,
  round(1 + (g * 13 % 700) / 100.0, 2), 'CNY', 'jin', false, false, round(1 + (g * 13 % 700) / 100.0, 2) || '元一斤', c.code, c.name, '42', left(c.code, 4), c.code, c.lon, c.lat,
  case when g % 10 < 6 then 'nationwide' when g % 10 < 8 then 'province' else '80km' end, case when g % 10 >= 8 then 80 end,
  current_date - (g * 7 % 30)::integer, current_date + 30 + (g * 11 % 200)::integer, 'bench', now(), now() - g * interval '1 second', now(), now(), pg_temp.grams(t.title || '，本地直供')
from generate_series(1, :offers + 2000::bigint) g
  join county c on c.n = g * 7919 % (select count(*) from county)
  -- Zipf-like: the first leaf holds about a fifth of all.
  join leaf l on l.n = least(39, floor(power(40, (g * 104729 % 100000) / 100000.0)) - 1)
  join lateral (select (select w from word where n = g * 31 % 30) || '和' || (select w from word where n = g * 17 % 29) || 1 + g % 97 || '号' as title) t on true;

-- The demo's village owns the needs that ask for suggestions, so that its token may.
update listing set participant = m.participant, county = 421181
from (select participant from membership where subject = '00000000-0000-4000-8000-000000000006' and state = 'ACTIVE') m
where side = 'NEED' and created_by = 'bench';

analyze;

-- Noted as every write is, for the market in memory.
insert into listing_change (transaction, listing, at)
select pg_current_xact_id(), id, now() from listing where created_by = 'bench';
