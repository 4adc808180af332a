package org.gongying.platform;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids that know their county: UUIDs of version 8 (RFC 9562) holding 48 bits of Unix milliseconds,
 * the county's six digits in 20 bits (12 after the version, 8 after the variant) and 54 random
 * bits. A bare id in a URL so finds the server that keeps its row.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new id of a row born in that county, 0 to 999,999. */
  public static UUID next(int county) {
    if (county < 0 || county > 999_999) {
      throw new IllegalArgumentException("Not a county: " + county);
    }
    long high = System.currentTimeMillis() << 16 | 0x8000L | county >>> 8;
    long low = 1L << 63 | (county & 0xFFL) << 54 | RANDOM.nextLong() >>> 10;
    return new UUID(high, low);
  }

  /** The county an id was born in; -1 for a UUID that is none of ours, which no row has. */
  public static int county(UUID id) {
    return id.version() == 8
        ? (int) (id.getMostSignificantBits() & 0xFFF) << 8
            | (int) (id.getLeastSignificantBits() >>> 54 & 0xFF)
        : -1;
  }
}
