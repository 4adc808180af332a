package org.gongying.listings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongying.catalogue.Category;
import org.gongying.catalogue.Price;
import org.gongying.catalogue.Quantity;
import org.gongying.listings.ListingState.Verb;
import org.gongying.participants.ParticipantKind;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Grams;
import org.gongying.platform.Ids;
import org.gongying.platform.PersonalData;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.PartitionKey;

/**
 * Something its owner needs or offers (需要, 可提供). A quantity that is known, exact and no rate is
 * guarded: {@code quantity = remaining + committed + delivered}; of any other nothing is counted
 * down.
 */
@Entity
@EntityListeners(ChangeLog.class)
class Listing {
  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  Side side;

  @Enumerated(EnumType.STRING)
  ListingState state = ListingState.DRAFT;

  UUID participant;
  String participantName;

  @Enumerated(EnumType.STRING)
  ParticipantKind participantKind;

  boolean verified;

  /** What its owner is after, as far as the score reads it. */
  String[] ownerThemes = {};

  String[] ownerAreas = {};

  /** Seen by everybody; otherwise only by participants (rule 15). */
  boolean isPublic;

  @Generated
  @Column(insertable = false, updatable = false)
  boolean open;

  String title;
  String text;
  String category;
  String branch;
  BigDecimal quantity;
  String unit;
  boolean approximate;
  String period;
  String quantityRaw;
  BigDecimal remaining;
  BigDecimal committed = BigDecimal.ZERO;
  BigDecimal delivered = BigDecimal.ZERO;
  BigDecimal priceAmount;
  BigDecimal priceMax;
  String priceCurrency;
  String pricePer;
  String pricePeriod;
  boolean gift;
  boolean negotiable;
  String priceRaw;
  @Embedded Place place;
  Double lon;
  Double lat;
  String reach;
  Integer reachKm;
  LocalDate validFrom;
  LocalDate validUntil;
  String programme;
  String urgency;
  String eligibility;

  /** The counties one for named counties names; null where it names none we know, or for others. */
  String[] namedCounties;

  String contactPhone;
  String externalId;
  String client;
  String createdBy;
  Instant createdAt;
  Instant listedAt;
  Instant confirmedAt;
  Instant lookedAt;
  String reason;

  /** What a search looks into; written with the listing, never read with it. */
  @Basic(fetch = FetchType.LAZY)
  int[] grams;

  static Listing of(Side side, Profile owner, String by, Instant now) {
    var listing = new Listing();
    listing.county = Ids.county(owner.id());
    listing.id = Ids.next(listing.county);
    listing.side = side;
    listing.participant = owner.id();
    listing.participantName = owner.name();
    listing.participantKind = owner.kind();
    listing.verified = owner.verified();
    listing.ownerThemes = owner.themes().toArray(String[]::new);
    listing.ownerAreas = owner.areas().toArray(String[]::new);
    listing.createdBy = by;
    listing.createdAt = now;
    listing.listedAt = now;
    return listing;
  }

  /** Takes mobile numbers out of what will be public, into the contact field. */
  void say(String newTitle, String newText) {
    var clearedTitle = PersonalData.clear(newTitle);
    var clearedText = PersonalData.clear(newText);
    title = clearedTitle.text();
    text = clearedText.text();
    if (clearedText.mobile() != null || clearedTitle.mobile() != null) {
      contactPhone = clearedText.mobile() != null ? clearedText.mobile() : clearedTitle.mobile();
    }
    grams = Grams.of(title, text);
  }

  void categorise(Category c) {
    category = c.code();
    branch = c.branch();
    // Rule 15: equity, and asking for donations, is between verified participants only.
    isPublic =
        !(category.equals("capital.equity")
            || side == Side.NEED && category.equals("capital.donation"));
  }

  void measure(Quantity q) {
    boolean guarded = q.isKnown() && !q.approximate() && q.period() == null;
    var taken = committed.add(delivered);
    if (taken.signum() > 0 && (!guarded || !q.unit().equals(unit))) {
      throw Refusal.conflict("listing-committed");
    }
    if (guarded && q.value().compareTo(taken) < 0) {
      throw Refusal.conflict("quantity-taken", taken.stripTrailingZeros().toPlainString());
    }
    quantity = q.value();
    unit = q.unit();
    approximate = q.approximate();
    period = q.period();
    quantityRaw = q.raw();
    remaining = guarded ? q.value().subtract(taken) : null;
    if (ListingState.OPEN.contains(state)) {
      state = openState();
    }
  }

  void price(Price p) {
    priceAmount = p == null ? null : p.amount();
    priceMax = p == null ? null : p.max();
    priceCurrency = p == null ? null : p.currency();
    pricePer = p == null ? null : p.per();
    pricePeriod = p == null ? null : p.period();
    gift = p != null && p.gift();
    negotiable = p != null && p.negotiable();
    priceRaw = p == null ? null : p.raw();
  }

  void submit(Instant now) {
    state.allow(Verb.SUBMIT);
    state = ListingState.SUBMITTED;
    reason = null;
    listedAt = now;
  }

  void publish(Instant now, LocalDate today) {
    state.allow(Verb.PUBLISH);
    if (!verified) {
      throw Refusal.conflict("participant-not-verified");
    }
    notPast(today);
    state = ListingState.PUBLISHED;
    reason = null;
    listedAt = now;
    confirmedAt = now;
  }

  /** Sent back by government, with a reason. */
  void giveBack(String why, Instant now) {
    state.allow(Verb.RETURN);
    state = ListingState.RETURNED;
    reason = why;
    lookedAt = now;
  }

  void pause() {
    state.allow(Verb.PAUSE);
    state = ListingState.PAUSED;
  }

  void resume(Instant now, LocalDate today) {
    state.allow(Verb.RESUME);
    notPast(today);
    state = openState();
    confirmedAt = now;
  }

  void renew(LocalDate until, Instant now, LocalDate today) {
    state.allow(Verb.RENEW);
    validUntil = until;
    notPast(today);
    if (state == ListingState.EXPIRED) {
      state = openState();
    }
    confirmedAt = now;
  }

  void withdraw() {
    state.allow(Verb.WITHDRAW);
    state = ListingState.WITHDRAWN;
  }

  private ListingState openState() {
    if (committed.signum() == 0) {
      return ListingState.PUBLISHED;
    }
    return remaining != null && remaining.signum() == 0
        ? ListingState.COMMITTED
        : ListingState.PARTLY_COMMITTED;
  }

  private void notPast(LocalDate today) {
    if (validUntil.isBefore(today)) {
      throw Refusal.conflict("listing-past", validUntil.toString());
    }
  }
}
