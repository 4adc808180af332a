package org.gongying.listings;

import java.time.LocalDate;
import java.util.UUID;
import org.gongying.catalogue.Quantity;
import org.gongying.participants.ParticipantRef;
import org.gongying.territory.NamedView;

/**
 * A listing as far as a match and its agreement are about it; {@code left} is what remains where it
 * is {@code counted}, else what was said; {@code open} where something can be agreed on today.
 */
public record ListingCard(
    UUID id,
    Side side,
    String title,
    String category,
    String branch,
    NamedView territory,
    ParticipantRef owner,
    Quantity left,
    boolean counted,
    boolean open,
    LocalDate validUntil) {
  static ListingCard of(ListingRow l, LocalDate today) {
    return new ListingCard(
        l.id(),
        l.side(),
        l.title(),
        l.category(),
        l.branch(),
        l.place(),
        l.owner(),
        l.remaining() == null ? l.wanted() : l.left(),
        l.remaining() != null,
        l.open() && !l.validUntil().isBefore(today),
        l.validUntil());
  }
}
