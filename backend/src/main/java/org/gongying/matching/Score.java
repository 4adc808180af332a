package org.gongying.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongying.listings.Side;
import org.gongying.market.Rulebook;

/**
 * How well a need and an offer fit: the formula, and the SQL that computes it. It is the oracle of
 * any faster engine.
 *
 * <p>Each factor is a whole number of thousandths from 0 to 1000, computed in double precision and
 * rounded half to even. Weights are thousandths too ({@code match_weight}). With S the sum of
 * weight × factor and W the sum of all weights, those of reciprocity and strategy included (1160),
 * the score is 10 × S / W rounded half up: {@code (20 S + W) / 2 W} in whole numbers; the base
 * score is the same without bonuses, at most 8621. The order is score downwards, then id upwards. A
 * day is a day in China; today is {@code t}.
 *
 * <ul>
 *   <li><b>category</b>: {@code Catalogue.closeness}: same 1, linked .9, parent or child .8,
 *       another leaf of the branch .4.
 *   <li><b>text</b>: over pairs of characters without digits, the weights ({@code gram_weight},
 *       1000 where there is none) of those both hold, and of the groups of synonyms both hold, by
 *       √(pairs of the one × pairs of the other); at most 1. This is the cosine of engine.md with
 *       norms that count each pair in full, so that a listing's own norm does not change with the
 *       weights. A group is as heavy as the heaviest pair of its usual word, and held by a text
 *       with all pairs of one of its words ({@link org.gongying.market.Thesaurus}).
 *   <li><b>distance</b>: same town 1, same county .9, else 1 / (1 + d / 100 km), d the great circle
 *       between the points; a point missing: same city .7, same province .4, else .1.
 *   <li><b>quantity</b>: what the offer has left by what the need still wants, at most 1; .5 where
 *       one is unknown, the units are of two kinds or the periods differ.
 *   <li><b>time</b>: days from {@code t} on in both windows by the need's days from {@code t} on.
 *   <li><b>price</b>: with p the most the need pays, q the least the offer takes, each per base
 *       unit, and m the median of the offer's category: .5 + (p − q) / 2m, from 0 to 1; a p or q
 *       that is not said is m; m is p where there is no median. A gift 1; .5 where nothing can be
 *       compared.
 *   <li><b>programme</b>: the same programme 1, one the parent of the other .7. (Causes and native
 *       places of engine.md are not facts of a listing yet and give nothing.)
 *   <li><b>priority</b>: the poorer side's county: formerly poor by national standing 1, provincial
 *       .6.
 *   <li><b>reciprocity</b>, a bonus: the geometric mean of the base scores of the pair and of the
 *       best that could go the other way, each by the highest base score there can be: √(S_ab S_ba)
 *       / highest. What goes the other way is a listing of the asking owner ({@link OwnListings})
 *       and one of the counterpart's that keep the rules, no weak fit ({@link
 *       org.gongying.market.Fit}) and of other goods: what is offered is not of the category that
 *       is offered here. 0 where there is none. ({@link ScoredBack}.)
 * </ul>
 *
 * <p>Before any of it the rules of {@link #RULES} hold (domain.md, rule 4). The text is compared
 * only where it can still matter: {@code bound} is never less than {@code text}, so a pair whose
 * score with {@code bound} stays below the k-th best exact score of the most promising is not among
 * the best k. (engine.md, "Score".)
 */
final class Score {
  static final String RECIPROCITY = "reciprocity";
  static final String STRATEGY = "strategy";

  static final List<String> FACTORS = Rulebook.FACTORS;

  /** Those a pair has by itself. */
  static final List<String> BASE = FACTORS.subList(0, FACTORS.indexOf(RECIPROCITY));

  /** Great circle (haversine) on a sphere of 6371 km; null where a point is missing. */
  static final String KM =
      """
      case when n.lon is not null and o.lon is not null then
        2 * 6371 * asin(least(1, sqrt(sin(radians(o.lat - n.lat) / 2) ^ 2
          + cos(radians(n.lat)) * cos(radians(o.lat)) * sin(radians(o.lon - n.lon) / 2) ^ 2))) end
      """;

  /** The hard rules by name, each true where it is kept. The category is looked up before. */
  static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put("participants", "o.participant <> n.participant");
    RULES.put("window", "o.valid_from <= n.valid_until and n.valid_from <= o.valid_until");
    RULES.put("needReach", reaches("n", "o"));
    RULES.put("offerReach", reaches("o", "n"));
    RULES.put("needEligibility", admits("n", "o"));
    RULES.put("offerEligibility", admits("o", "n"));
  }

  /** Within one's reach; a radius with a point missing holds within the county. */
  private static String reaches(String one, String other) {
    return """
        case when x.reach_km is null or d.km is null then coalesce(starts_with(y.territory, x.reach_area), false)
          else d.km <= x.reach_km end
        """
        .replace("x.", one + ".")
        .replace("y.", other + ".")
        .strip();
  }

  /** The code list {@code eligibility}: whom one's listing is for. Villages act for households. */
  private static String admits(String one, String other) {
    return """
        case x.eligibility
          when 'registered_households' then y.participant_kind in ('VILLAGE', 'TOWN', 'HOUSEHOLD_GROUP')
          when 'villages' then y.participant_kind in ('VILLAGE', 'COOPERATIVE')
          when 'poor_counties' then y.poor > 0
          when 'named_counties' then x.named_counties is null or coalesce(y.county_code = any (x.named_counties), false)
          else true end
        """
        .replace("x.", one + ".")
        .replace("y.", other + ".")
        .strip();
  }

  /** How much of what the owner of one says it is after the other meets. */
  private static String met(String one, String other) {
    return """
        coalesce(1000 * ((exists (select from unnest(x.owner_themes) t where y.category = t or starts_with(y.category, t || '.')))::integer
            + (exists (select from unnest(x.owner_areas) a where starts_with(y.territory, a)))::integer)
          / nullif((x.owner_themes <> '{}')::integer + (x.owner_areas <> '{}')::integer, 0), 0)
        """
        .replace("x.", one + ".")
        .replace("y.", other + ".")
        .strip();
  }

  /** All factors but the text, of n and o. {@code scale}: what the sum of common weights is by. */
  static final String COMPARED =
      """
      case when n.town = o.town then 1000 when n.county_code = o.county_code then 900
        when d.km is not null then (1000 / (1 + d.km / 100))::integer
        when n.city = o.city then 700 when left(n.territory, 2) = left(o.territory, 2) then 400 else 100 end as distance,
      case when n.kind = o.kind and n.amount is not null and o.amount is not null
          and n.period is not distinct from o.period
        then (1000 * least(1, o.amount / n.amount))::integer else 500 end as quantity,
      (1000::float8 * (least(n.valid_until, o.valid_until) - greatest(n.valid_from, o.valid_from, :today) + 1)
        / greatest(1, n.valid_until - greatest(n.valid_from, :today) + 1))::integer as time,
      case when o.gift then 1000
        when n.price_kind <> o.price_kind or n.price_period <> o.price_period and n.price is not null and o.price is not null then 500
        when n.price is null and o.price is null or (n.price is null or o.price is null) and m.amount is null then 500
        else greatest(0, least(1000, 500 + 500 * (coalesce(n.price, m.amount) - coalesce(o.price, m.amount))
          / coalesce(m.amount, n.price)))::integer end as price,
      case when n.programme = o.programme then 1000 when %1$s.programme = any (:kin) then 700 else 0 end as programme,
      greatest(n.poor, o.poor) as priority,
      greatest(%2$s, %3$s) as strategy,
      sqrt(greatest(n.words::float8 * o.words, 1)) as scale
      """
          .replace("%2$s", met("n", "o"))
          .replace("%3$s", met("o", "n"));

  static final String MEDIAN =
      """
      left join price_median m on m.version = :version and m.category = o.category
        and m.kind = coalesce(o.price_kind, n.price_kind)
        and m.period = case when o.price_kind is null then n.price_period else o.price_period end
      """;

  private Score() {}

  /** The best {@code :k} for one listing of that side, as {@link Pair#of} reads them. */
  static String best(Side side) {
    return candidates(side)
        + """
        , likely as (select * from pair p order by cheap + :text * bound desc limit 5 * :k),
        enough as (select %1$s as score from likely p %2$s order by 1 desc offset :k - 1 limit 1)
        select p.id, %1$s as score, %3$s, p.km
        from pair p %2$s
        where %4$s >= coalesce((select score from enough), 0)
        order by score desc, p.id limit :k
        """
            .formatted(
                score("cheap + :text * e.text"),
                ScoredText.TEXT,
                columns(),
                score("cheap + :text * bound"));
  }

  /**
   * All that score {@code :enough} with the highest bonus at least, as {@link Pair#of} reads them,
   * then their owners and the categories of what is offered.
   */
  static String close(Side side) {
    return candidates(side)
        + """
        select p.id, %1$s as score, %2$s, p.km, p.owner, p.offered
        from pair p %3$s
        where (20 * (cheap + :text * bound
              + :strategy * strategy + :reciprocity * coalesce((1000 * sqrt(%4$s::float8 * :highest) / nullif(:highest, 0))::integer, 0)) + :whole) / (2 * :whole) >= :enough
        """
            .formatted(
                score("cheap + :text * e.text"),
                columns(),
                ScoredText.TEXT,
                score("cheap + :text * bound"));
  }

  /** One pair, rules kept or not: whether each is kept, then as {@link Pair#of} reads it. */
  static String pair() {
    var rules =
        RULES.entrySet().stream()
            .map(r -> r.getValue() + " as \"" + r.getKey() + "\"")
            .collect(Collectors.joining(",\n"));
    return """
        with n as materialized (%s where l.county = :county and l.id = :id),
        o as materialized (%s where l.county = :otherCounty and l.id = :other),
        %s,
        %s,
        pair as (select o.county, o.id, d.km, :near as category, %s, %s
          from n cross join o cross join lateral (select %s as km) d %s),
        scored as (select *, %s as cheap from pair)
        select %s, p.id, %s as score, %s, p.km from scored p %s
        """
        .formatted(
            FactsOfRow.SCORED,
            FactsOfRow.SCORED,
            ScoredText.WORDS.formatted("n"),
            ScoredText.SYNONYMS,
            rules,
            COMPARED.formatted("o"),
            KM,
            MEDIAN,
            cheap(),
            RULES.keySet().stream().map(r -> "\"" + r + "\"").collect(Collectors.joining(", ")),
            score("cheap + :text * e.text"),
            columns(),
            ScoredText.TEXT);
  }

  /** All that keep the rules, with every factor but the text. */
  private static String candidates(Side side) {
    var asking = side == Side.NEED ? "n" : "o";
    var asked = side == Side.NEED ? "o" : "n";
    // "offset 0" keeps the planner from computing what an inner query names once for each mention.
    return """
        with %1$s as materialized (
          %3$s where l.county = :county and l.id = :id and l.open and l.valid_until >= :today),
        %4$s,
        %12$s,
        %10$s,
        pair as materialized (
          select c.*, %5$s as cheap from (
            select %2$s.county, %2$s.id, %2$s.participant as owner, o.category as offered, d.km, %2$s.near as category, %6$s, %11$s
            from %1$s cross join ceiling b cross join unnest(cast(:codes as text[]), cast(:nears as integer[])) c (code, near)
              cross join lateral (
                select f.*, c.near, %7$s as distance_km from (
                  %3$s where l.open and l.side = :asked and l.category = c.code and l.valid_until >= :today) f
                offset 0) %2$s
              cross join lateral (select %2$s.distance_km as km) d
              %8$s
            where %9$s offset 0) c)
        """
        .formatted(
            asking,
            asked,
            FactsOfRow.SCORED,
            ScoredText.WORDS.formatted(asking),
            cheap(),
            COMPARED.formatted(asked),
            KM.replace(asked + ".", "f."),
            MEDIAN,
            RULES.values().stream().map(r -> "(" + r + ")").collect(Collectors.joining(" and ")),
            ScoredText.CEILING,
            ScoredText.BOUND.replace("y.", asked + "."),
            ScoredText.SYNONYMS);
  }

  static String cheap() {
    return BASE.stream()
        .filter(f -> !f.equals("text"))
        .map(f -> ":" + f + " * " + f)
        .collect(Collectors.joining(" + "));
  }

  static String score(String sum) {
    return "(20 * (" + sum + ") + :whole) / (2 * :whole)";
  }

  private static String columns() {
    return Stream.concat(BASE.stream(), Stream.of(STRATEGY))
        .map(f -> (f.equals("text") ? "e." : "p.") + f)
        .collect(Collectors.joining(", "));
  }
}
