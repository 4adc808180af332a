package org.gongying.listings;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.identity.Actor;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Page.Cursor;
import org.gongying.territory.NamedView;

/**
 * A listing as it is read: the columns a reader's view is made of, and no entity. A page of
 * entities cost twice its rows (decision 007).
 */
record ListingRow(
    UUID id,
    int version,
    Side side,
    ListingState state,
    UUID participant,
    String participantName,
    ParticipantKind participantKind,
    boolean verified,
    boolean isPublic,
    boolean open,
    String title,
    String text,
    String category,
    String branch,
    BigDecimal quantity,
    String unit,
    boolean approximate,
    String period,
    String quantityRaw,
    BigDecimal remaining,
    BigDecimal priceAmount,
    BigDecimal priceMax,
    String priceCurrency,
    String pricePer,
    String pricePeriod,
    boolean gift,
    boolean negotiable,
    String priceRaw,
    @ProjectedFieldName("place.territory") String territory,
    @ProjectedFieldName("place.territoryName") String territoryName,
    String reach,
    LocalDate validFrom,
    LocalDate validUntil,
    String programme,
    String urgency,
    String eligibility,
    String externalId,
    String client,
    String reason,
    Instant listedAt) {

  static ListingRow of(Listing l) {
    return new ListingRow(
        l.id,
        l.version,
        l.side,
        l.state,
        l.participant,
        l.participantName,
        l.participantKind,
        l.verified,
        l.isPublic,
        l.open,
        l.title,
        l.text,
        l.category,
        l.branch,
        l.quantity,
        l.unit,
        l.approximate,
        l.period,
        l.quantityRaw,
        l.remaining,
        l.priceAmount,
        l.priceMax,
        l.priceCurrency,
        l.pricePer,
        l.pricePeriod,
        l.gift,
        l.negotiable,
        l.priceRaw,
        l.place.code(),
        l.place.name(),
        l.reach,
        l.validFrom,
        l.validUntil,
        l.programme,
        l.urgency,
        l.eligibility,
        l.externalId,
        l.client,
        l.reason,
        l.listedAt);
  }

  boolean isVisibleTo(Actor actor) {
    return isInside(actor)
        || verified
            && ListingState.PUBLIC.contains(state)
            && (isPublic || actor.participant() != null);
  }

  /** Its owner, and who governs its place. */
  boolean isInside(Actor actor) {
    return actor.isOf(participant) || actor.governs(territory);
  }

  NamedView place() {
    return new NamedView(territory, territoryName);
  }

  ParticipantRef owner() {
    return new ParticipantRef(participant, participantName, participantKind);
  }

  Quantity wanted() {
    return new Quantity(quantity, unit, approximate, period, quantityRaw);
  }

  /** What is left, or null where it is not counted. */
  Quantity left() {
    return remaining == null ? null : new Quantity(remaining, unit, false, null, null);
  }

  Price unitPrice() {
    return priceRaw == null && priceAmount == null && !gift && !negotiable
        ? null
        : new Price(
            priceAmount,
            priceMax,
            priceCurrency,
            pricePer,
            pricePeriod,
            gift,
            negotiable,
            priceRaw);
  }

  Cursor newest() {
    return Cursor.newest(listedAt, id);
  }

  Cursor closing() {
    return new Cursor("closing", validUntil.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
  }
}
