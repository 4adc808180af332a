package org.gongying.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;

/** What is proposed: an amount of each leg, in their order. All but the amounts may be null. */
record Terms(List<Amount> amounts, Price price, LocalDate from, LocalDate until, String note) {

  /**
   * How much of a leg: {@code quantity} in the offer's unit, {@code needQuantity} the same in the
   * need's. Both may be null.
   */
  record Amount(Quantity quantity, Quantity needQuantity) {
    static final Amount NONE = new Amount(null, null);

    /** As far as it is the need's. */
    Quantity ofNeed() {
      return needQuantity == null ? quantity : needQuantity;
    }
  }

  /** Before anything is said. */
  static Terms none(int legs) {
    return new Terms(Collections.nCopies(legs, Amount.NONE), null, null, null, null);
  }

  /** The same of legs that begin with another. */
  Terms from(int leg) {
    var turned = new ArrayList<>(amounts);
    Collections.rotate(turned, -leg);
    return new Terms(turned, price, from, until, note);
  }
}
