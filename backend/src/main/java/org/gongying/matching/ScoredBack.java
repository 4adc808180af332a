package org.gongying.matching;

import java.util.stream.Collectors;
import org.gongying.listings.Side;

/**
 * The SQL for what could go the other way: between the asking owner's listings of the other side
 * and those of counterparts' owners, the highest base score by owner and category of what is
 * offered. A weak fit is none (decision 002).
 */
final class ScoredBack {
  /** Each own listing's words; what a word says. */
  private static final String WORDS =
      """
      words as materialized (
        select a.id as of, g as gram, coalesce(w.weight, 1000) as weight
        from mine a join listing l on l.county = a.county and l.id = a.id cross join unnest(l.grams) g
          left join gram_weight w on w.version = :version and w.gram = g
        where gram_is_word(g)),
      synonyms as materialized (
        select of, number, says, cast(word as integer[]) as grams
        from unnest(cast(:ofs as uuid[]), cast(:groups as integer[]), cast(:says as integer[]), cast(:synonyms as text[]))
          s (of, number, says, word))
      """;

  private static final String TEXT =
      """
      cross join lateral (
        select least(1000, ((
            (select coalesce(sum(w.weight), 0) from unnest(l.grams) g join words w on w.of = p.own and w.gram = g)
            + (select coalesce(sum(held.says), 0) from (
                select max(s.says) as says from synonyms s where s.of = p.own and l.grams @> s.grams group by s.number) held)
          ) / p.scale)::integer) as text
        from listing l where l.county = p.county and l.id = p.id) e
      """;

  private static final String WEAK =
      """
      score < 3500 or text < 50 and (category < 1000 or starts_with(offered, 'produce'))
        and (starts_with(offered, 'produce') or category not between 801 and 999)
      """;

  private ScoredBack() {}

  /** Owner, offered category, score, own listing, other listing; {@code side} is the own ones'. */
  static String best(Side side) {
    var mine = side == Side.NEED ? "n" : "o";
    var theirs = side == Side.NEED ? "o" : "n";
    return """
        with mine as materialized (%1$s where l.participant = :owner and l.id = any (cast(:mine as uuid[]))),
        theirs as materialized (
          %1$s where l.participant = any (cast(:owners as uuid[])) and l.side = :asked and l.open and l.valid_until >= :today),
        %2$s,
        pair as materialized (
          select *, %3$s as cheap from (
            select %5$s.county, %5$s.id, %5$s.participant as owner, %4$s.id as own, o.category as offered, d.km, c.near as category, %6$s
            from mine %4$s
              join unnest(cast(:codes as text[]), cast(:others as text[]), cast(:nears as integer[])) c (code, other, near) on c.code = %4$s.category
              join theirs %5$s on %5$s.category = c.other
              cross join lateral (select %7$s as km) d
              %8$s
            where %9$s offset 0) q)
        select distinct on (owner, offered) owner, offered, score, own, id
        from (select p.*, e.text, %10$s as score from pair p %11$s) s
        where not (%12$s)
        order by owner, offered, score desc, id, own
        """
        .formatted(
            FactsOfRow.SCORED,
            WORDS,
            Score.cheap(),
            mine,
            theirs,
            Score.COMPARED
                .formatted(theirs)
                .replace(
                    "any (:kin)",
                    "any (array(select k.kin from unnest(cast(:programmes as text[]), cast(:kins as text[])) k (programme, kin) where k.programme = %s.programme))"
                        .formatted(mine)),
            Score.KM,
            Score.MEDIAN,
            Score.RULES.values().stream()
                .map(r -> "(" + r + ")")
                .collect(Collectors.joining(" and ")),
            Score.score("cheap + :text * e.text"),
            TEXT,
            WEAK);
  }
}
