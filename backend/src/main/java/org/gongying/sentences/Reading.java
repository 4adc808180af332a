package org.gongying.sentences;

import java.time.LocalDate;
import java.util.List;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.Side;

/**
 * What a sentence was understood to say; null is what it does not say. {@code title} and {@code
 * text} are without the mobile number, which is {@code contactPhone}. A field in doubt holds the
 * likeliest of its candidates.
 */
record Reading(
    Side side,
    String category,
    String title,
    Quantity quantity,
    Price price,
    LocalDate from,
    LocalDate until,
    String text,
    String contactPhone,
    List<Doubt> doubts) {

  /** A field that may mean several things, the likeliest first, or that says nothing. */
  record Doubt(String field, List<String> candidates) {}
}
