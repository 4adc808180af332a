package org.gongying.matching;

import java.time.LocalDate;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;

/**
 * What is proposed: {@code quantity} in the offer's unit, {@code needQuantity} the same in the
 * need's. All of it may be null.
 */
record Terms(
    Quantity quantity,
    Quantity needQuantity,
    Price price,
    LocalDate from,
    LocalDate until,
    String note) {
  static final Terms NONE = new Terms(null, null, null, null, null, null);
}
