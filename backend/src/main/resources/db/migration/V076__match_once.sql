-- The same two talk about the same exchange once at a time, also when both propose at once. What they exchange is named by what it is for and
-- each side's listing, or its participant where it listed nothing.
alter table match add column pair text;

update match m set pair = m.purpose || ' ' || coalesce(l.offer, g.participant) || ' ' || coalesce(l.need, t.participant)
from match_leg l, match_party g, match_party t
where (l.county, l.match) = (m.county, m.id)
  and (g.county, g.match, g.side) = (m.county, m.id, 'OFFER') and (t.county, t.match, t.side) = (m.county, m.id, 'NEED');

alter table match alter column pair set not null;

-- Of what was proposed twice before, the latest stays open.
update match m set state = 'EXPIRED', version = version + 1
where state in ('PROPOSED', 'NEGOTIATING') and exists (
  select 1 from match n where n.county = m.county and n.pair = m.pair and n.state in ('PROPOSED', 'NEGOTIATING')
    and (n.changed_at, n.id) > (m.changed_at, m.id));

update match_party p set state = m.state, waiting = false
from match m where (m.county, m.id) = (p.county, p.match) and m.state = 'EXPIRED' and p.state <> 'EXPIRED';

-- Refuses the second proposal.
create unique index match_once on match (county, pair) where state in ('PROPOSED', 'NEGOTIATING');

-- A match gives way to no other: who wants other terms counters.
alter table match drop constraint match_state;
alter table match add constraint match_state check (state in ('SUGGESTED', 'PROPOSED', 'NEGOTIATING', 'AGREED', 'DECLINED', 'EXPIRED'));
