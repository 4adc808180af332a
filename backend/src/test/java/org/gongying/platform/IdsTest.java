package org.gongying.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void an_id_carries_its_county() {
    var counties = IntStream.iterate(0, c -> c <= 999_999, c -> c + 97);
    IntStream.concat(counties, IntStream.of(255, 256, 4095, 4096, 421181, 999_999))
        .forEach(
            county -> {
              var id = Ids.next(county);
              assertThat(Ids.county(id)).isEqualTo(county);
              assertThat(id.version()).isEqualTo(8);
              assertThat(id.variant()).isEqualTo(2);
            });
  }

  @Test
  void ids_follow_the_time_and_never_repeat() {
    long before = System.currentTimeMillis();
    var ids = IntStream.range(0, 10_000).mapToObj(i -> Ids.next(421181)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .extracting(id -> id.getMostSignificantBits() >>> 16)
        .isSorted()
        .allMatch(at -> at >= before && at <= System.currentTimeMillis());
  }

  @Test
  void no_row_has_an_id_of_another_make() {
    assertThat(Ids.county(UUID.randomUUID())).isEqualTo(-1);
    assertThat(Ids.county(new UUID(0, 0))).isEqualTo(-1);
  }

  @Test
  void a_county_has_at_most_six_digits() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ids.next(1_000_000));
    assertThatIllegalArgumentException().isThrownBy(() -> Ids.next(-1));
  }
}
