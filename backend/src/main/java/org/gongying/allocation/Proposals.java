package org.gongying.allocation;

import java.math.BigDecimal;
import java.util.UUID;

/** Puts a line of a plan to the two it is about. */
public interface Proposals {
  /**
   * As the caller's office, which accepts for nobody; refuses as any proposal is refused.
   *
   * @param quantity in that unit
   * @return the match it became
   */
  UUID propose(UUID offer, UUID need, BigDecimal quantity, String unit);
}
