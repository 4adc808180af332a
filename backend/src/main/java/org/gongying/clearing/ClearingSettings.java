package org.gongying.clearing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How clearings are made. */
@ConfigMapping(prefix = "gongying.clearings")
interface ClearingSettings {
  /** How many needs one may look at: of those whose owners offer something too. */
  @WithDefault("20000")
  int needs();

  /** How long a worker that says nothing keeps its clearing: choosing says nothing. */
  @WithDefault("5m")
  Duration lease();

  /** How long one is kept. */
  @WithDefault("14d")
  Duration kept();
}
