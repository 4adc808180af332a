package org.gongying.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongying.exchanges.Pooling.Lot;
import org.gongying.exchanges.Pooling.Part;
import org.gongying.exchanges.Pooling.Reason;
import org.gongying.exchanges.Pooling.Refused;
import org.gongying.exchanges.Pooling.State;
import org.gongying.exchanges.Pooling.Step;
import org.junit.jupiter.api.Test;

class PoolingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant DEADLINE = NOW.plusSeconds(3600);
  private static final UUID OWNER = new UUID(0, 1);
  private static final Step DEAR = new Step(0, 300);
  private static final Step CHEAP = new Step(20_000, 250);
  private static final Lot LOT =
      new Lot(new UUID(0, 2), OWNER, 10_000, 30_000, DEADLINE, List.of(DEAR, CHEAP));

  @Test
  void a_pool_says_what_is_missing_and_what_the_next_price_takes() {
    var pool = Pooling.of(LOT).join(part(1, 4_000), 4_000, NOW).join(part(2, 3_000), 9_000, NOW);
    assertThat(pool.missing()).isEqualTo(3_000);
    assertThat(pool.share()).isEqualTo(700);
    assertThat(pool.step()).contains(DEAR);
    assertThat(pool.next()).contains(CHEAP);
    assertThat(pool.cost(part(1, 4_000))).contains(1_200L);
  }

  @Test
  void whoever_joins_again_changes_its_quantity() {
    var pool =
        Pooling.of(LOT).join(part(1, 20_000), 20_000, NOW).join(part(1, 30_000), 30_000, NOW);
    assertThat(pool.parts()).containsExactly(part(1, 30_000));
    assertThat(pool.step()).contains(CHEAP);
    assertThat(pool.next()).isEmpty();
  }

  @Test
  void it_closes_once_the_lot_is_reached_and_lapses_at_the_deadline_where_it_is_not() {
    var few = Pooling.of(LOT).join(part(1, 9_999), 9_999, NOW);
    assertThat(refusal(() -> few.close(NOW))).isEqualTo(Reason.SHORT);
    assertThat(few.share()).isEqualTo(999);
    assertThat(few.close(DEADLINE).state()).isEqualTo(State.LAPSED);
    var enough = few.join(part(2, 1), 1, NOW);
    assertThat(enough.close(NOW).state()).isEqualTo(State.CLOSED);
    assertThat(enough.close(DEADLINE).state()).isEqualTo(State.CLOSED);
  }

  @Test
  void nothing_changes_after_the_deadline_or_the_end() {
    var pool = Pooling.of(LOT).join(part(1, 10_000), 10_000, NOW);
    assertThat(refusal(() -> pool.join(part(2, 1), 1, DEADLINE))).isEqualTo(Reason.LATE);
    assertThat(refusal(() -> pool.leave(id(1), DEADLINE))).isEqualTo(Reason.LATE);
    var closed = pool.close(NOW);
    assertThat(refusal(() -> closed.join(part(2, 1), 1, NOW))).isEqualTo(Reason.OVER);
    assertThat(refusal(() -> closed.leave(id(1), NOW))).isEqualTo(Reason.OVER);
    assertThat(refusal(() -> closed.close(NOW))).isEqualTo(Reason.OVER);
  }

  @Test
  void nobody_joins_its_own_lot_or_with_more_than_there_is() {
    var pool = Pooling.of(LOT);
    assertThat(refusal(() -> pool.join(new Part(id(1), OWNER, 1), 1, NOW))).isEqualTo(Reason.OWN);
    assertThat(refusal(() -> pool.join(part(1, 0), 1, NOW))).isEqualTo(Reason.NOTHING);
    assertThat(refusal(() -> pool.join(part(1, 2), 1, NOW))).isEqualTo(Reason.BEYOND);
    assertThat(refusal(() -> pool.join(part(1, 30_001), 30_001, NOW))).isEqualTo(Reason.FULL);
    assertThat(refusal(() -> pool.join(part(1, Long.MAX_VALUE), Long.MAX_VALUE, NOW)))
        .isEqualTo(Reason.FULL);
    assertThat(refusal(() -> pool.leave(id(1), NOW))).isEqualTo(Reason.ABSENT);
  }

  @Test
  void terms_that_cannot_be_are_turned_down() {
    assertThatThrownBy(() -> new Lot(id(1), OWNER, 0, 1, DEADLINE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lot(id(1), OWNER, 2, 1, DEADLINE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lot(id(1), OWNER, 1, 9, DEADLINE, List.of(new Step(2, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lot(id(1), OWNER, 1, 9, DEADLINE, List.of(DEAR, DEAR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Step(0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Random joins, leavings and ends beside a plain table of who has joined. */
  @Test
  void whatever_comes_in_whatever_order_the_sums_hold() {
    var random = new Random(1);
    var seen = new EnumMap<Reason, Integer>(Reason.class);
    int closed = 0;
    for (int round = 0; round < 1_000; round++) {
      var pool = Pooling.of(LOT);
      var table = new HashMap<UUID, Long>();
      for (int i = 0; i < 30; i++) {
        int who = random.nextInt(8);
        long quantity = random.nextInt(9_000) - 100;
        var now = NOW.plusSeconds(i * 125L);
        int what = random.nextInt(20);
        try {
          if (what < 13) {
            pool = pool.join(part(who, quantity), 8_000, now);
            table.put(id(who), quantity);
          } else if (what < 19) {
            pool = pool.leave(id(who), now);
            table.remove(id(who));
          } else {
            pool = pool.close(now);
          }
        } catch (Refused refused) {
          seen.merge(refused.reason(), 1, Integer::sum);
        }
        long sum = table.values().stream().mapToLong(q -> q).sum();
        assertThat(pool.joined()).isEqualTo(sum).isLessThanOrEqualTo(LOT.remaining());
        assertThat(pool.parts()).hasSize(table.size());
        assertThat(pool.missing() == 0).isEqualTo(pool.share() >= Pooling.REACHED);
      }
      closed += pool.state() == State.CLOSED ? 1 : 0;
      assertThat(pool.state() == State.CLOSED && pool.missing() > 0).isFalse();
    }
    assertThat(seen.keySet())
        .contains(
            Reason.OVER,
            Reason.LATE,
            Reason.NOTHING,
            Reason.BEYOND,
            Reason.FULL,
            Reason.ABSENT,
            Reason.SHORT);
    assertThat(closed).isGreaterThan(100);
  }

  @Test
  void the_largest_pool_has_a_cost_and_a_share() {
    var lot =
        new Lot(
            id(1), OWNER, 1, Pooling.MOST, DEADLINE, List.of(new Step(0, Pooling.HIGHEST_PRICE)));
    var all = part(1, Pooling.MOST);
    var pool = Pooling.of(lot).join(all, Pooling.MOST, NOW);
    assertThat(pool.share()).isEqualTo(Pooling.MOST * 1000);
    assertThat(pool.cost(all)).contains(Pooling.MOST / 1000 * Pooling.HIGHEST_PRICE);
  }

  private static Reason refusal(ThrowingCallable step) {
    return catchThrowableOfType(Refused.class, step).reason();
  }

  private static UUID id(long n) {
    return new UUID(1, n);
  }

  private static Part part(long n, long quantity) {
    return new Part(id(n), new UUID(2, n), quantity);
  }
}
