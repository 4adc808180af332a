package org.gongying.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongying.GongyingTest;
import org.gongying.catalogue.Catalogue;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.listings.ListingView;
import org.gongying.listings.Listings;
import org.gongying.programmes.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SQL of the score against its own formula, computed once more from the rows alone. */
@QuarkusTest
class ScoreTest extends GongyingTest {
  @Inject Market market;
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
    var random = new Random(20261125);
    int queries = 0;
    for (int i = 0; i < 24; i++) {
      RandomMarket.close();
      var made =
          RandomMarket.make(random, 44 + random.nextInt(40), RandomMarket.Kind.values()[i % 6]);
      if (i == 12) { // from here on with weights of words and usual prices counted from a market
        QuarkusTransaction.requiringNew().run(() -> rules.make(rules.current().version() + 1));
      }
      var weights = rules.current();
      var oracle = new BruteForce(catalogue, programmes, weights);
      for (var view : views(made)) {
        int k = List.of(1, 3, 20, 100).get(random.nextInt(4));
        var expected = oracle.best(view.id(), k);
        assertThat(market.best(view, k, weights))
            .as(
                "market %d of %s, %s %s, k = %d",
                i, RandomMarket.Kind.values()[i % 6], view.side(), view.id(), k)
            .extracting(Pair::id, Pair::score, Pair::values)
            .containsExactlyElementsOf(
                expected.stream()
                    .map(p -> org.assertj.core.groups.Tuple.tuple(p.id(), p.score(), p.values()))
                    .toList());
        queries++;
      }
    }
    assertThat(queries).isGreaterThanOrEqualTo(1000);
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
      var list = market.best(view, 100, weights);
      for (int place = 0; place < list.size(); place++) {
        var pair = list.get(place);
        var other = all.get(pair.id());
        if (other == null) {
          continue;
        }
        boolean wanting = view.side() == org.gongying.listings.Side.NEED;
        var judged = market.judge(wanting ? view : other, wanting ? other : view, weights);
        assertThat(judged.broken()).isEmpty();
        assertThat(judged.pair().values()).isEqualTo(pair.values());
        assertThat(judged.pair().score()).isEqualTo(pair.score());
        assertThat(market.rank(view, pair, weights)).isEqualTo(place + 1);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private List<ListingView> views(List<UUID> ids) {
    var reader = Actor.of("reader", "government", UUID.randomUUID(), "42", Capacity.VIEWER);
    return List.copyOf(listings.partyViews(ids, reader).values());
  }
}
