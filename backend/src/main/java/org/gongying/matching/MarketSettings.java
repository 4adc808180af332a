package org.gongying.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How suggestions are found. */
@ConfigMapping(prefix = "gongying.market")
interface MarketSettings {
  /** Whether this instance holds the open listings in memory; otherwise it always asks by SQL. */
  @WithDefault("true")
  boolean inMemory();
}
