package org.gongying.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index against a look at every row; that the rows score by the formula is ScoreTest's. */
class MarketTest {
  private static final Rulebook RULES = RandomFacts.rules();

  @Test
  void the_best_are_those_of_a_look_at_every_row_through_any_changes() {
    var random = new Random(4);
    var facts = new RandomFacts(random);
    var market = new Market();
    var truth = new HashMap<UUID, Facts>();
    int found = 0;
    int mutual = 0;
    for (int round = 0; round < 60; round++) {
      var open = new HashMap<UUID, Facts>();
      var closed = new ArrayList<UUID>();
      for (int i = 0; i < (round == 0 ? 3000 : random.nextInt(200)); i++) {
        var id = new UUID(random.nextInt(50), random.nextInt(100) - 50);
        if (random.nextInt(4) == 0 && !open.containsKey(id) && !closed.contains(id)) {
          closed.add(id);
        } else if (!closed.contains(id)) {
          open.put(id, facts.next(id, round));
        }
      }
      market.change(open.values(), closed);
      truth.putAll(open);
      truth.keySet().removeAll(closed);
      if (round % 7 == 3) {
        market.tidy();
      }
      assertThat(market.size()).isEqualTo(truth.size());
      for (int i = 0; i < 20; i++) {
        var asking = facts.next(new UUID(9, 9), 0);
        int k = List.of(1, 5, 20, 1000).get(random.nextInt(4));
        var own = own(facts, asking, i % 4);
        var best = market.best(asking, own, k, RULES, RandomFacts.TODAY);
        assertThat(ids(best)).isEqualTo(ids(scan(asking, own, truth.values(), k)));
        found += best.size();
        mutual += best.stream().filter(f -> f.back() != null).count();
      }
    }
    assertThat(found).isGreaterThan(10_000);
    assertThat(mutual).isGreaterThan(1_000);
    truth.values().forEach(f -> assertThat(market.version(f.id())).isEqualTo(f.version()));
  }

  @Test
  void a_change_is_seen_whole_or_not_at_all() throws Exception {
    var random = new Random(5);
    var market = new Market();
    var base = new ArrayList<Facts>();
    var facts = new RandomFacts(random);
    while (base.size() < 40) {
      var f = facts.next(new UUID(1, base.size()), 0);
      if (!f.need() && f.category().equals("tea.green")) {
        base.add(f);
      }
    }
    var asking = asking(facts);
    market.change(base, List.of());
    int expected = market.bestLegs(asking, 100, RULES, RandomFacts.TODAY).size();
    assertThat(expected).isGreaterThan(3);
    var stop = new AtomicBoolean();
    var readers = Executors.newFixedThreadPool(3);
    try {
      var seen =
          IntStream.range(0, 3)
              .mapToObj(
                  i ->
                      readers.submit(
                          () -> {
                            int looks = 0;
                            while (!stop.get() || looks < 100) {
                              var versions =
                                  market.bestLegs(asking, 100, RULES, RandomFacts.TODAY).stream()
                                      .map(Found::version)
                                      .toList();
                              assertThat(versions).hasSize(expected).containsOnly(versions.get(0));
                              looks++;
                            }
                            return looks;
                          }))
              .toList();
      for (int version = 1; version <= 2000; version++) {
        int now = version;
        market.change(
            base.stream().map(f -> RandomFacts.copy(f, now, f.owner())).toList(), List.of());
        if (version % 16 == 0) {
          market.tidy();
        }
      }
      stop.set(true);
      for (var reader : seen) {
        assertThat(reader.get()).isGreaterThanOrEqualTo(100);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  @Test
  void an_empty_market_has_nothing_for_anybody() {
    var market = new Market();
    market.tidy();
    market.change(List.of(), List.of(new UUID(1, 1)));
    assertThat(market.size()).isZero();
    assertThat(market.version(new UUID(1, 1))).isEqualTo(-1);
    assertThat(
            market.bestLegs(asking(new RandomFacts(new Random(1))), 20, RULES, RandomFacts.TODAY))
        .isEmpty();
  }

  private static Facts asking(RandomFacts facts) {
    while (true) {
      var f = facts.next(new UUID(9, 9), 0);
      if (f.need()
          && f.category().equals("tea.green")
          && "".equals(f.reachArea())
          && f.eligibility() == null
          && !f.until().isBefore(RandomFacts.TODAY)) {
        return f;
      }
    }
  }

  /** So many listings of the other side of the same owner. */
  private static List<Facts> own(RandomFacts facts, Facts asking, int count) {
    var own = new ArrayList<Facts>();
    while (own.size() < count) {
      var f = facts.next(new UUID(8, own.size()), 0);
      if (f.need() != asking.need()) {
        own.add(RandomFacts.copy(f, 0, asking.owner()));
      }
    }
    return own;
  }

  /** Each row by itself, without bounds; and for each what could go back, of all pairs. */
  private static List<Found> scan(Facts asking, List<Facts> own, Collection<Facts> all, int k) {
    var byId = all.stream().collect(Collectors.toMap(Facts::id, f -> f));
    var backs = new HashMap<UUID, List<Back>>();
    for (var mine : own) {
      for (var back : compared(mine, all)) {
        var theirs = byId.get(back.id());
        var offered = asking.need() ? mine.category() : theirs.category();
        int near = back.values()[Rulebook.CATEGORY];
        if (Fit.of(back.score(), near, back.values()[Rulebook.TEXT], offered) != Fit.WEAK) {
          backs
              .computeIfAbsent(theirs.owner(), o -> new ArrayList<>())
              .add(new Back(offered, back.score()));
        }
      }
    }
    var found = new ArrayList<Found>();
    for (var there : compared(asking, all)) {
      var row = byId.get(there.id());
      var given = asking.need() ? row.category() : asking.category();
      int back =
          backs.getOrDefault(row.owner(), List.of()).stream()
              .filter(b -> !b.offered.equals(given))
              .mapToInt(Back::score)
              .max()
              .orElse(0);
      int strategy =
          Math.max(
              Strategy.of(asking).met(row.category(), row.territory()),
              Strategy.of(row).met(asking.category(), asking.territory()));
      int sum =
          RULES.reciprocity(there.score(), back) * RULES.weight(Rulebook.RECIPROCITY)
              + strategy * RULES.weight(Rulebook.STRATEGY);
      for (int i = 0; i < Rulebook.RECIPROCITY; i++) {
        sum += RULES.weight(i) * there.values()[i];
      }
      int score = RULES.score(sum);
      found.add(new Found(there.id(), there.version(), score, 0, null, null, null));
    }
    return found.stream()
        .sorted(Comparator.comparing((Found f) -> -f.score()).thenComparing(f -> f.id().toString()))
        .limit(k)
        .toList();
  }

  private record Back(String offered, int score) {}

  /** All that keep the rules, without bonus. */
  private static List<Found> compared(Facts asking, Collection<Facts> all) {
    var vocabulary = new Vocabulary();
    var sorting = new Sorting(vocabulary);
    var segments = new HashMap<String, List<Facts>>();
    all.stream()
        .filter(f -> f.need() != asking.need())
        .forEach(f -> segments.computeIfAbsent(f.category(), c -> new ArrayList<>()).add(f));
    var found = new ArrayList<Found>();
    for (Map.Entry<String, List<Facts>> entry : segments.entrySet()) {
      int near =
          asking.need()
              ? RULES.closeness(asking.category(), entry.getKey())
              : RULES.closeness(entry.getKey(), asking.category());
      var segment = sorting.of(0, entry.getValue());
      var question = new Question(asking, RULES, vocabulary, RandomFacts.TODAY);
      var comparison = new Comparison(question, entry.getKey(), near);
      for (int row = 0; near > 0 && row < segment.size; row++) {
        if (comparison.score(segment, row) != Comparison.NONE) {
          found.add(comparison.found(segment, row));
        }
      }
    }
    return found;
  }

  private static List<String> ids(List<Found> found) {
    return found.stream().map(f -> f.id() + " " + f.score() + " " + f.version()).toList();
  }
}
