package org.gongying.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Shares of quantities, from one thousandth to more than a double holds exactly. */
class UsesTest {
  private static final long LARGEST = 1_000_000_000_000_000_000L;

  @Test
  void the_largest_share_that_fits_is_found_to_the_thousandth() {
    var random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      long amount = 1 + (random.nextLong() & Long.MAX_VALUE) % quantity(random);
      long left = (random.nextLong() & Long.MAX_VALUE) % quantity(random);
      int fits = Uses.fits(amount, left);
      assertThat(Uses.share(amount, fits)).isLessThanOrEqualTo(left);
      if (fits < Leg.WHOLE) {
        assertThat(Uses.share(amount, fits + 1)).isGreaterThan(left);
      }
    }
  }

  @Test
  void all_of_it_is_all_of_it_and_what_is_left_over_is_rounded_up() {
    assertThat(Uses.share(LARGEST, Leg.WHOLE)).isEqualTo(LARGEST);
    assertThat(Uses.share(LARGEST - 1, 1)).isEqualTo(LARGEST / Leg.WHOLE);
    assertThat(Uses.share(1, 1)).isEqualTo(1);
    assertThat(Uses.moved(Leg.UNKNOWN, 500)).isEqualTo(Leg.UNKNOWN);
  }

  @Test
  void two_exchanges_of_one_listing_share_what_it_has() {
    var plan = new Exchanges(rivals(Leg.USUAL, 1000)).plan(2);
    assertThat(plan.exchanges()).hasSize(2);
    assertThat(plan.exchanges().stream().mapToLong(e -> e.offered(e.gives(HUB))).sum())
        .isEqualTo(1000);
  }

  @Test
  void what_cannot_be_divided_goes_to_the_better_one() {
    var plan = new Exchanges(rivals(Leg.WHOLE, 1000)).plan(2);
    assertThat(plan.exchanges()).hasSize(1);
    assertThat(plan.exchanges().get(0).participants()).contains(new UUID(3, 1));
  }

  @Test
  void with_less_left_than_a_lot_nothing_is_made() {
    var left = rivals(Leg.WHOLE, 599);
    assertThat(new Exchanges(left).plan(2).exchanges()).isEmpty();
    assertThat(new Exchanges(left).through(HUB, 2, 9)).isEmpty();
    assertThat(new Exchanges(rivals(Leg.USUAL, 599)).through(HUB, 2, 9))
        .extracting(Exchange::share)
        .containsExactly(599, 998);
  }

  @Test
  void a_listing_of_unknown_quantity_has_three_turns() {
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < 5; i++) {
      pair(legs, i, Leg.UNKNOWN, Leg.WHOLE);
    }
    assertThat(new Exchanges(new Candidates(Map.of(), legs)).plan(2).exchanges()).hasSize(3);
  }

  private static final UUID HUB = new UUID(1, 0);
  private static final UUID ONE_OFFER = new UUID(2, 0);

  /** Two exchanges over one offer; the first can take 600 of it, the second all. */
  private static Candidates rivals(int least, long remaining) {
    var legs = new ArrayList<Leg>();
    pair(legs, 0, 600, least);
    pair(legs, 1, 1000, least);
    var left = new HashMap<>(Map.of(ONE_OFFER, remaining));
    return new Candidates(left, legs);
  }

  private static void pair(List<Leg> legs, int i, long quantity, int least) {
    var other = new UUID(3, i);
    legs.add(
        new Leg(
            ONE_OFFER,
            new UUID(4, i),
            HUB,
            other,
            "tea",
            5000 + 1000 * i,
            quantity,
            quantity,
            least));
    legs.add(
        new Leg(
            new UUID(5, i), new UUID(6, i), other, HUB, "hands", 5000, Leg.UNKNOWN, Leg.UNKNOWN));
  }

  /** Of any order of magnitude. */
  private static long quantity(Random random) {
    long at = LARGEST;
    for (int i = random.nextInt(18); i > 0; i--) {
      at /= 10;
    }
    return at;
  }
}
