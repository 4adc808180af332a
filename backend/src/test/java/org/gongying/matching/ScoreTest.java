package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.gongying.GongyingTest;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.programmes.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The SQL of the score, and the market in memory, against the formula computed once more from the
 * rows alone.
 */
@QuarkusTest
class ScoreTest extends GongyingTest {
  @Inject Oracle oracle;
  @Inject Counterparts counterparts;
  @Inject MarketFeed feed;
  @Inject Rules rules;
  @Inject Listings listings;
  @Inject Catalogue catalogue;
  @Inject Programmes programmes;

  @AfterEach
  void clear() {
    RandomMarket.close();
  }

  @Test
  void order_and_score_agree_with_brute_force_in_random_markets() {
    await(feed);
    var random = new Random(20261125);
    int queries = 0;
    int mutual = 0;
    for (int i = 0; i < 24; i++) {
      RandomMarket.close();
      var made =
          RandomMarket.make(random, 44 + random.nextInt(40), RandomMarket.Kind.values()[i % 6]);
      if (i == 12) { // from here on with weights of words and usual prices counted from a market
        QuarkusTransaction.requiringNew().run(() -> rules.make(rules.current().version() + 1));
      }
      var weights = rules.current();
      var bruteForce = new BruteForce(catalogue, programmes, weights);
      for (var view : views(made)) {
        int k = List.of(1, 3, 20, 100).get(random.nextInt(4));
        var expected = bruteForce.best(view.id(), k);
        var tuples = expected.stream().map(p -> tuple(p.id(), p.score(), p.values())).toList();
        var asked =
            "market %d of %s, %s %s, k = %d"
                .formatted(i, RandomMarket.Kind.values()[i % 6], view.side(), view.id(), k);
        assertThat(oracle.best(view, k, weights))
            .as("SQL, %s", asked)
            .extracting(Pair::id, Pair::score, Pair::values)
            .containsExactlyElementsOf(tuples);
        assertThat(counterparts.best(view, k, weights))
            .as("memory, %s", asked)
            .allMatch(p -> p.version() != Pair.AS_IT_IS)
            .extracting(Pair::id, Pair::score, Pair::values)
            .containsExactlyElementsOf(tuples);
        mutual += expected.stream().filter(p -> p.value("reciprocity") > 0).count();
        queries++;
      }
    }
    assertThat(queries).isGreaterThanOrEqualTo(1000);
    assertThat(mutual).isGreaterThanOrEqualTo(500);
  }

  @Test
  void a_named_pair_has_the_score_and_the_place_it_has_in_the_list() {
    var random = new Random(7);
    var made = RandomMarket.make(random, 60, RandomMarket.Kind.ONE_CATEGORY);
    var weights = rules.current();
    var all =
        views(made).stream().collect(java.util.stream.Collectors.toMap(ListingView::id, v -> v));
    int compared = 0;
    for (var view : all.values()) {
      var list = oracle.best(view, 100, weights);
      for (int place = 0; place < list.size(); place++) {
        var pair = list.get(place);
        var other = all.get(pair.id());
        if (other == null) {
          continue;
        }
        boolean wanting = view.side() == org.gongying.listings.Side.NEED;
        var judged = oracle.judge(wanting ? view : other, wanting ? other : view, weights);
        assertThat(judged.broken()).isEmpty();
        assertThat(judged.pair().values()).isEqualTo(pair.values());
        assertThat(judged.pair().score()).isEqualTo(pair.score());
        assertThat(oracle.rank(view, pair, weights)).isEqualTo(place + 1);
        assertThat(counterparts.rank(view, pair, weights)).isEqualTo(place + 1);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** It loads beside the start. */
  static void await(MarketFeed feed) {
    for (int i = 0; i < 200 && feed.current().isEmpty(); i++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertThat(feed.progress().complete()).isTrue();
  }

  private List<ListingView> views(List<UUID> ids) {
    var reader = Actor.of("reader", "government", UUID.randomUUID(), "42", Capacity.VIEWER);
    return List.copyOf(listings.partyViews(ids, reader).values());
  }
}
