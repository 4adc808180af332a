package org.gongying.platform;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time, always asked of one injected clock. A day is a day in China, whatever the server's own
 * zone.
 */
public final class Clocks {
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Clocks() {}

  @Produces
  static Clock clock() {
    return Clock.systemUTC();
  }

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), CHINA);
  }
}
