package org.gongying.allocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How plans are made. */
@ConfigMapping(prefix = "gongying.allocations")
interface AllocationSettings {
  /** How many needs one plan may be for. */
  @WithDefault("20000")
  int needs();

  /** How many offers of each need are looked at; 20 leave 8 % of the benefit of 50 unseen. */
  @WithDefault("50")
  int offers();

  /** How long the reading of the market may take. */
  @WithDefault("15m")
  Duration reading();

  /** How long a worker that says nothing keeps its plan. */
  @WithDefault("60s")
  Duration lease();
}
