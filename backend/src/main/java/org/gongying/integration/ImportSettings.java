package org.gongying.integration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How imports are worked on. */
@ConfigMapping(prefix = "gongying.imports")
interface ImportSettings {
  /**
   * Where files lie while they are worked on. Must outlive a restart, or an import that was cut off
   * by one cannot go on; several instances may share it.
   */
  @WithDefault("${java.io.tmpdir}/gongying")
  Path folder();

  /**
   * The name of this instance, the same after a restart: only it can say that a file of its own
   * folder is lost.
   */
  @WithDefault("${HOSTNAME:local}")
  String host();

  /** How many rows one file may have. */
  @WithDefault("100000")
  int rows();

  /** How long a caller waits for the end before they are told to ask again. */
  @WithDefault("30s")
  Duration patience();

  /** How long a worker that says nothing keeps its import. */
  @WithDefault("60s")
  Duration lease();
}
