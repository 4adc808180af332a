package org.gongying.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open listings, and the best counterparts of one. Any number of threads ask while one changes:
 * whoever asks sees all of a change or nothing of it.
 */
public final class Market {
  /** More rows than that are merged by {@link #tidy}, not by who writes. */
  private static final int MERGED_AT_ONCE = 4096;

  /** A bucket with a larger share of dead rows is made anew. */
  private static final int DEAD_SHARE = 8;

  /** {@code segments} by bucket number; none of it ever changes but for dead rows. */
  private record State(int epoch, Segment[][] segments) {}

  private record Side(boolean need, String category) {}

  private record Near(int bucket, String category, int closeness) {}

  /** What was looked up while there were so many buckets. */
  private record Nears(int buckets, Rulebook rules, Map<Side, List<Near>> of) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final Sorting sorting = new Sorting(vocabulary);
  private final Codes<Side> buckets = new Codes<>();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Object writing = new Object();
  private final Object tidying = new Object();
  private volatile State state = new State(0, new Segment[0][]);
  private volatile Nears nears = new Nears(0, null, Map.of());
  private int made;

  /** How many listings are open. */
  public int size() {
    synchronized (writing) {
      return whereabouts.size();
    }
  }

  /** The version of an open listing as it is held; -1 where it is not. */
  public int version(UUID id) {
    synchronized (writing) {
      var segment = whereabouts.segment(id);
      return segment == null ? -1 : segment.version[whereabouts.row(id)];
    }
  }

  /**
   * Listings that changed: those of {@code open} are as they say from now on, of whatever they were
   * before; those of {@code closed} are gone. No id more than once.
   */
  public void change(Collection<Facts> open, Collection<UUID> closed) {
    synchronized (writing) {
      int epoch = state.epoch + 1;
      closed.forEach(id -> end(id, epoch));
      var drafts = new LinkedHashMap<Integer, List<Facts>>();
      for (var facts : open) {
        end(facts.id(), epoch);
        int bucket = buckets.number(new Side(facts.need(), facts.category()));
        drafts.computeIfAbsent(bucket, b -> new ArrayList<>()).add(facts);
      }
      var segments = Arrays.copyOf(state.segments, buckets.size());
      drafts.forEach(
          (bucket, facts) -> {
            var added = sorting.of(made++, facts);
            segments[bucket] = with(segments[bucket], added);
          });
      state = new State(epoch, segments);
    }
  }

  /** The best by themselves, without bonuses. */
  public List<Found> bestLegs(Facts asking, int limit, Rulebook rules, LocalDate today) {
    var seen = state;
    var question = new Question(asking, rules, vocabulary, today);
    return List.of(search(question, seen, limit).best());
  }

  /**
   * The best counterparts of a listing, which need not be one of the market itself, best first; at
   * most so many.
   *
   * @param own what else its owner has open, of the other side
   */
  public List<Found> best(
      Facts asking, List<Facts> own, int limit, Rulebook rules, LocalDate today) {
    return List.of(search(asking, own, limit, rules, today).best());
  }

  /** How many counterparts come before one of that score and id. */
  public int before(
      int score, UUID id, Facts asking, List<Facts> own, Rulebook rules, LocalDate today) {
    return search(asking, own, 0, rules, today).before(score, id);
  }

  private Search search(Facts asking, List<Facts> own, int limit, Rulebook rules, LocalDate today) {
    var seen = state;
    var reverse = new ReverseLegs(asking, seen.epoch);
    for (var one : own) {
      var back = new Question(one, rules, vocabulary, today);
      near(one, rules, seen)
          .forEach(n -> reverse.add(seen.segments[n.bucket], n.category, one, back, n.closeness));
    }
    return search(
        new Question(asking, rules, vocabulary, today, reverse.isEmpty() ? null : reverse),
        seen,
        limit);
  }

  private Search search(Question question, State seen, int limit) {
    var parts = new ArrayList<Search.Part>();
    for (var near : near(question.facts, question.rules, seen)) {
      var comparison = new Comparison(question, near.category, near.closeness);
      var ceiling = new Ceiling(question, comparison, near.closeness);
      for (var segment : seen.segments[near.bucket]) {
        parts.add(new Search.Part(segment, comparison, ceiling));
      }
    }
    return new Search(parts, seen.epoch, limit);
  }

  /** Merges what writers left in pieces, without keeping them waiting. One at a time. */
  public void tidy() {
    synchronized (tidying) {
      int count = state.segments.length;
      for (int bucket = 0; bucket < count; bucket++) {
        tidy(bucket);
      }
    }
  }

  private void tidy(int bucket) {
    var parts = state.segments[bucket];
    if (parts == null) {
      return;
    }
    int rows = 0;
    int alive = 0;
    for (var part : parts) {
      rows += part.size;
      alive += part.alive();
    }
    int pieces = parts.length - 1;
    if (pieces == 0 && (rows - alive) * DEAD_SHARE <= rows) {
      return;
    }
    int number;
    synchronized (writing) {
      number = made++;
    }
    var merged = sorting.merged(number, List.of(parts));
    synchronized (writing) {
      // Writers may have merged the youngest of them meanwhile: then another time.
      var now = state.segments[bucket];
      if (now.length < parts.length || !Arrays.equals(parts, Arrays.copyOf(now, parts.length))) {
        return;
      }
      int epoch = state.epoch + 1;
      move(merged, List.of(parts), epoch);
      var segments = state.segments.clone();
      var left = new ArrayList<Segment>();
      if (merged.size > 0) {
        left.add(merged);
      }
      left.addAll(Arrays.asList(now).subList(parts.length, now.length));
      segments[bucket] = left.isEmpty() ? null : left.toArray(Segment[]::new);
      state = new State(epoch, segments);
    }
  }

  /** The new place of rows; what died while they were merged is dead there too. */
  private void move(Segment merged, List<Segment> parts, int epoch) {
    whereabouts.add(merged);
    for (int row = 0; row < merged.size; row++) {
      var id = merged.id(row);
      var segment = whereabouts.segment(id);
      if (segment != null && parts.contains(segment)) {
        whereabouts.put(merged, row);
      } else {
        merged.died[row] = epoch;
      }
    }
    parts.forEach(whereabouts::remove);
  }

  private void end(UUID id, int epoch) {
    var segment = whereabouts.segment(id);
    if (segment != null) {
      segment.died[whereabouts.row(id)] = epoch;
      whereabouts.remove(id);
    }
  }

  /** As a binary counter: a piece is merged with those before it that are no larger. */
  private Segment[] with(Segment[] before, Segment added) {
    whereabouts.add(added);
    for (int row = 0; row < added.size; row++) {
      whereabouts.put(added, row);
    }
    var parts = before == null ? new Segment[0] : before;
    int first = parts.length;
    int rows = added.size;
    while (first > 0
        && parts[first - 1].size <= rows
        && rows + parts[first - 1].size <= MERGED_AT_ONCE) {
      first--;
      rows += parts[first].size;
    }
    var last = added;
    if (first < parts.length) {
      var together = new ArrayList<>(Arrays.asList(parts).subList(first, parts.length));
      together.add(added);
      last = sorting.merged(made++, together);
      whereabouts.add(last);
      for (int row = 0; row < last.size; row++) {
        whereabouts.put(last, row);
      }
      together.forEach(whereabouts::remove);
    }
    var kept = Arrays.copyOf(parts, first + 1);
    kept[first] = last;
    return kept;
  }

  /** The buckets it may meet that hold anything. */
  private List<Near> near(Facts asking, Rulebook rules, State seen) {
    return near(asking, rules).stream()
        .filter(n -> n.bucket < seen.segments.length && seen.segments[n.bucket] != null)
        .toList();
  }

  /** The buckets it may meet; looked up once for a category while there are no new ones. */
  private List<Near> near(Facts asking, Rulebook rules) {
    var known = nears;
    int count = buckets.size();
    if (known.buckets != count || known.rules != rules) {
      known = new Nears(count, rules, new ConcurrentHashMap<>());
      nears = known;
    }
    return known.of.computeIfAbsent(
        new Side(asking.need(), asking.category()), side -> near(side, count, rules));
  }

  private List<Near> near(Side asking, int count, Rulebook rules) {
    var near = new ArrayList<Near>();
    for (int bucket = 0; bucket < count; bucket++) {
      var side = buckets.value(bucket);
      if (side.need != asking.need) {
        int closeness =
            asking.need
                ? rules.closeness(asking.category, side.category)
                : rules.closeness(side.category, asking.category);
        if (closeness > 0) {
          near.add(new Near(bucket, side.category, closeness));
        }
      }
    }
    return List.copyOf(near);
  }
}
