package org.gongying.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongying.exchanges.Gathering.Contributor;
import org.gongying.exchanges.Pooling.Lot;
import org.gongying.exchanges.Pooling.Part;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final UUID OWNER = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final Lot LOT = lot(10, 12);

  @Test
  void the_best_come_first_until_the_lot_is_reached() {
    var gathering =
        Gathering.of(LOT, List.of(who(1, 4, 50), who(2, 4, 90), who(3, 5, 80), who(4, 3, 70)));
    assertThat(gathering.orElseThrow().pool().parts())
        .extracting(Part::listing)
        .containsExactly(id(2), id(3), id(4));
  }

  @Test
  void whoever_is_not_needed_is_left_out() {
    var gathering = Gathering.of(LOT, List.of(who(1, 2, 90), who(2, 5, 80), who(3, 5, 70)));
    assertThat(gathering.orElseThrow().pool().parts())
        .extracting(Part::listing)
        .containsExactly(id(2), id(3));
  }

  @Test
  void the_last_brings_no_more_than_the_large_one_can_take() {
    var parts =
        Gathering.of(LOT, List.of(who(1, 9, 90), who(2, 9, 80))).orElseThrow().pool().parts();
    assertThat(parts).extracting(Part::quantity).containsExactly(9L, 3L);
  }

  @Test
  void too_few_are_told_with_what_is_missing() {
    var pool = Gathering.of(LOT, List.of(who(1, 4, 90), who(2, 3, 80))).orElseThrow().pool();
    assertThat(pool.missing()).isEqualTo(3);
  }

  @Test
  void times_must_overlap_for_all() {
    var early = new Contributor(id(1), id(1), 6, 90, DAY, DAY.plusDays(5));
    var both = new Contributor(id(2), id(2), 5, 80, DAY.plusDays(4), DAY.plusDays(20));
    var late = new Contributor(id(3), id(3), 5, 99, DAY.plusDays(6), DAY.plusDays(30));
    var gathering = Gathering.of(LOT, List.of(early, both, late)).orElseThrow();
    assertThat(gathering.pool().parts()).extracting(Part::listing).containsExactly(id(3), id(2));
    assertThat(gathering.from()).isEqualTo(DAY.plusDays(6));
    assertThat(gathering.until()).isEqualTo(DAY.plusDays(20));
  }

  @Test
  void one_alone_the_owner_and_the_unknown_make_no_pool() {
    var own = new Contributor(id(3), OWNER, 5, 90, DAY, DAY);
    assertThat(Gathering.of(LOT, List.of(who(1, 10, 90), who(2, -1, 90), own, who(4, 5, 90))))
        .isEmpty();
    assertThat(Gathering.of(LOT, List.of())).isEmpty();
  }

  /** Against all subsets of up to nine: it reaches the lot, or as much of it, as any of them. */
  @Test
  void no_other_choice_reaches_more_and_none_of_it_can_be_spared() {
    var random = new Random(1);
    int reached = 0;
    int some = 0;
    for (int round = 0; round < 2_000; round++) {
      var all = new ArrayList<Contributor>();
      for (int i = 0; i < 2 + random.nextInt(8); i++) {
        var from = DAY.plusDays(random.nextInt(10));
        all.add(
            new Contributor(
                id(i),
                id(i),
                1 + random.nextInt(9),
                random.nextInt(5),
                from,
                from.plusDays(random.nextInt(6))));
      }
      var lot = lot(10 + random.nextInt(15), 40);
      long most = most(all);
      var found = Gathering.of(lot, all);
      if (found.isEmpty()) {
        assertThat(all.stream().mapToLong(Contributor::quantity).max().orElseThrow())
            .isGreaterThanOrEqualTo(Math.min(most, lot.least()));
        continue;
      }
      var pool = found.get().pool();
      assertThat(Math.min(pool.joined(), lot.least())).isEqualTo(Math.min(most, lot.least()));
      assertThat(found.get().from()).isBeforeOrEqualTo(found.get().until());
      if (pool.missing() == 0) {
        reached++;
        assertThat(pool.parts()).allMatch(p -> pool.joined() - p.quantity() < lot.least());
      } else {
        some++;
      }
    }
    assertThat(reached).isGreaterThan(300);
    assertThat(some).isGreaterThan(300);
  }

  private static long most(List<Contributor> all) {
    long most = 0;
    for (int set = 1; set < 1 << all.size(); set++) {
      long sum = 0;
      var from = LocalDate.MIN;
      var until = LocalDate.MAX;
      for (int i = 0; i < all.size(); i++) {
        if ((set >> i & 1) == 1) {
          var c = all.get(i);
          sum += c.quantity();
          from = c.from().isAfter(from) ? c.from() : from;
          until = c.until().isBefore(until) ? c.until() : until;
        }
      }
      most = from.isAfter(until) ? most : Math.max(most, sum);
    }
    return most;
  }

  private static Lot lot(long least, long remaining) {
    return new Lot(id(100), OWNER, least, remaining, Instant.EPOCH, List.of());
  }

  private static UUID id(long n) {
    return new UUID(1, n);
  }

  private static Contributor who(long n, long quantity, int score) {
    return new Contributor(id(n), id(n), quantity, score, DAY, DAY.plusDays(9));
  }
}
