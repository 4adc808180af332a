package org.gongying.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongying.exchanges.ExchangesTest.leg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One leg missing: which listing more would close it. */
class NearlyTest {
  private static final UUID VILLAGE = new UUID(1, 0);
  private static final UUID MILL = new UUID(2, 0);
  private static final UUID SHOP = new UUID(3, 0);
  private static final UUID FLOUR = new UUID(2, 1);
  private static final UUID WORK = new UUID(1, 3);

  @Test
  void a_buyer_offers_what_the_village_could_need() {
    var near = nearly(gives(), sells());
    assertThat(near.get(0).legs()).containsExactly(gives());
    assertThat(near.get(0).missing()).isEqualTo(new Missing(MILL, VILLAGE, FLOUR, "flour", 40_000));
  }

  @Test
  void a_seller_needs_what_the_village_could_offer() {
    var gets = leg(SHOP, new UUID(3, 1), VILLAGE, new UUID(1, 2), "tools", 8000);
    var needs = leg(MILL, FLOUR, SHOP, new UUID(3, 2), "flour", 6000);
    assertThat(nearly(gets, needs).get(0).missing())
        .isEqualTo(new Missing(VILLAGE, SHOP, new UUID(3, 2), "flour", Leg.UNKNOWN));
  }

  @Test
  void the_end_of_a_chain_offers_what_would_close_a_ring() {
    var hands = leg(SHOP, WORK, new UUID(4, 0), new UUID(4, 2), "hands", 7000);
    var near = nearly(gives(), sells(), hands);
    assertThat(near)
        .anySatisfy(
            n -> {
              assertThat(n.legs()).containsExactly(gives(), sells());
              assertThat(n.missing())
                  .isEqualTo(new Missing(SHOP, VILLAGE, WORK, "hands", Leg.UNKNOWN));
              assertThat(n.score()).isEqualTo(Roots.root(2, 9000L * 6000));
            });
  }

  @Test
  void what_is_closed_already_is_no_near_miss() {
    var back = leg(MILL, FLOUR, VILLAGE, new UUID(1, 2), "flour", 9000);
    assertThat(nearly(gives(), back)).isEmpty();
    assertThat(
            new Exchanges(new Candidates(Map.of(), List.of(gives(), back))).through(VILLAGE, 2, 9))
        .hasSize(1);
  }

  @Test
  void nobody_is_told_to_need_what_it_gives() {
    var same = leg(MILL, FLOUR, SHOP, new UUID(3, 2), "wheat", 6000);
    assertThat(nearly(gives(), same)).isEmpty();
  }

  @Test
  void a_listing_more_closes_every_near_miss() {
    int closed = 0;
    for (int seed = 0; seed < 100; seed++) {
      var market = ExchangesTest.small(seed, 8, 20);
      var one = new UUID(0, 0);
      for (var near : new Exchanges(market).nearly(one, 50)) {
        var missing = near.missing();
        boolean needs = missing.taker().equals(one);
        var legs = new ArrayList<>(market.legs());
        legs.add(
            leg(
                missing.giver(),
                needs ? missing.listing() : new UUID(9, 9),
                missing.taker(),
                needs ? new UUID(9, 9) : missing.listing(),
                missing.category(),
                5000));
        var counterparts = new ArrayList<UUID>();
        near.legs().forEach(l -> counterparts.add(l.giver()));
        near.legs().forEach(l -> counterparts.add(l.taker()));
        assertThat(new Exchanges(new Candidates(market.remaining(), legs)).through(one, 3, 1000))
            .anyMatch(
                e ->
                    counterparts.containsAll(e.participants())
                        && e.legs().contains(legs.get(legs.size() - 1)));
        closed++;
      }
    }
    assertThat(closed).isGreaterThan(200);
  }

  private static Leg gives() {
    return leg(VILLAGE, new UUID(1, 1), MILL, new UUID(2, 2), "wheat", 9000);
  }

  private static Leg sells() {
    return leg(MILL, FLOUR, SHOP, new UUID(3, 2), "flour", 6000);
  }

  private static List<NearMiss> nearly(Leg... legs) {
    return new Exchanges(new Candidates(Map.of(FLOUR, 40_000L), List.of(legs))).nearly(VILLAGE, 9);
  }
}
