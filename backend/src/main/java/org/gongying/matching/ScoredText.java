package org.gongying.matching;

import java.util.List;
import java.util.stream.Collectors;

/** The parts of {@link Score}'s SQL that compare two texts. */
final class ScoredText {
  /** The pairs a listing's text holds, and what each says. */
  static final String WORDS =
      """
      words as materialized (
        select g as gram, coalesce(w.weight, 1000) as weight
        from %s a join listing l on l.county = a.county and l.id = a.id, unnest(l.grams) g
          left join gram_weight w on w.version = :version and w.gram = g
        where gram_is_word(g))
      """;

  /**
   * Words by what they say at most, so that those which nearly all hold do not lift every bound.
   */
  private static final List<String> CLASSES = List.of("high", "middle", "low");

  /**
   * What the text of the one asked for can be at most: of each class the set of its pairs and the
   * heaviest of them. Two pairs of a class on one bit are seen as one, so {@code slack} adds them.
   */
  static final String CEILING =
      """
      ceiling as materialized (
        select *, %s as slack from (
          select %s
          from (select gram, weight, case when 2 * weight > max(weight) over () then 'high'
              when 8 * weight > max(weight) over () then 'middle' else 'low' end as class from words) w) c)
      """
          .formatted(
              eachClass("# * (#_count - bit_count(#_bits))", " + "),
              eachClass(
                  """
                  coalesce(max(weight) filter (where class = '#'), 0) as #,
                  count(*) filter (where class = '#') as #_count,
                  gram_bits(array_agg(gram) filter (where class = '#')) as #_bits""",
                  ",\n"));

  /** Never less than the text: {@code y} is the one that was asked for. */
  static final String BOUND =
      """
      least(1000, ((%s + b.slack + :alike) / sqrt(greatest(n.words::float8 * o.words, 1)))::integer) as bound
      """
          .formatted(eachClass("b.# * bit_count(b.#_bits & y.word_bits)", " + "));

  /** The words of the groups of synonyms that the text of the one asked for holds. */
  static final String SYNONYMS =
      """
      synonyms as materialized (
        select number, says, cast(word as integer[]) as grams
        from unnest(cast(:groups as integer[]), cast(:says as integer[]), cast(:synonyms as text[])) s (number, says, word))
      """;

  /** The exact text of pair p. */
  static final String TEXT =
      """
      cross join lateral (
        select least(1000, ((
            (select coalesce(sum(w.weight), 0) from unnest(l.grams) g join words w on w.gram = g)
            + (select coalesce(sum(held.says), 0) from (
                select max(s.says) as says from synonyms s where l.grams @> s.grams group by s.number) held)
          ) / p.scale)::integer) as text
        from listing l where l.county = p.county and l.id = p.id) e
      """;

  private ScoredText() {}

  private static String eachClass(String sql, String between) {
    return CLASSES.stream().map(c -> sql.replace("#", c)).collect(Collectors.joining(between));
  }
}
