package org.gongying.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What could go the other way: between the asking owner's listings of the other side and those of
 * any counterpart, other goods than are asked for or offered, and no weak fit. With it an exchange
 * is one in both directions, which earns a bonus.
 */
final class ReverseLegs {
  /** The best there is with an owner: its base score, and of which two listings. */
  record Leg(int score, UUID own, UUID other) {}

  /** A bucket that listings of one's own may meet, and those. */
  private record Bucket(Segment[] segments, String category, List<Own> own) {}

  private record Own(Facts facts, Question question, int near) {}

  private record Part(Segment segment, Bucket bucket) {}

  private record Key(long high, long low, String category) {}

  private static final Leg NONE = new Leg(0, null, null);

  private final boolean need;
  private final String category;
  private final int epoch;
  private final Map<String, Bucket> buckets = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Key, Leg> known = new HashMap<>();
  private Owners owners;

  /**
   * @param asking whose counterparts are sought
   */
  ReverseLegs(Facts asking, int epoch) {
    need = asking.need();
    category = asking.category();
    this.epoch = epoch;
  }

  /** The segments of a category that a listing of one's own meets, that near. */
  void add(Segment[] segments, String of, Facts own, Question question, int near) {
    // What is offered there is what is offered here.
    if (need || !of.equals(category)) {
      buckets
          .computeIfAbsent(of, c -> new Bucket(segments, of, new ArrayList<>()))
          .own
          .add(new Own(own, question, near));
    }
  }

  boolean isEmpty() {
    return buckets.isEmpty();
  }

  /** Whether that owner has a listing that may answer one's own. */
  boolean mayBeWith(long high, long low) {
    return owners().of(high, low) != 0;
  }

  /** With that owner, whose counterpart is of that category; a score of 0 where there is none. */
  Leg best(long high, long low, String counterpart) {
    return known.computeIfAbsent(new Key(high, low, need ? counterpart : null), this::find);
  }

  private Owners owners() {
    if (owners == null) {
      int rows = 0;
      for (var bucket : buckets.values()) {
        for (var segment : bucket.segments) {
          rows += segment.size;
        }
      }
      owners = new Owners(rows);
      for (var bucket : buckets.values()) {
        for (var segment : bucket.segments) {
          owners.add(segment, epoch);
          parts.add(new Part(segment, bucket));
        }
      }
    }
    return owners;
  }

  private Leg find(Key with) {
    var best = NONE;
    for (int entry = owners.of(with.high, with.low);
        entry != 0;
        entry = owners.after(entry, with.high, with.low)) {
      var part = parts.get(owners.segment(entry));
      for (var own : part.bucket.own) {
        // Not the same goods back.
        if (!own.facts.category().equals(with.category)) {
          best = better(best, part, owners.row(entry), own);
        }
      }
    }
    return best;
  }

  private Leg better(Leg best, Part part, int row, Own own) {
    var comparison = new Comparison(own.question, part.bucket.category, own.near);
    int score = comparison.score(part.segment, row);
    var offered = need ? own.facts.category() : part.bucket.category;
    if (score == Comparison.NONE
        || score < best.score
        || Fit.of(score, own.near, comparison.value(Rulebook.TEXT), offered) == Fit.WEAK) {
      return best;
    }
    var leg = new Leg(score, own.facts.id(), part.segment.id(row));
    return score > best.score || isBefore(leg, best) ? leg : best;
  }

  /** So that of equals it is always the same that is named. */
  private static boolean isBefore(Leg one, Leg other) {
    int order = Segment.compare(one.other, other.other);
    return order != 0 ? order < 0 : Segment.compare(one.own, other.own) < 0;
  }
}
