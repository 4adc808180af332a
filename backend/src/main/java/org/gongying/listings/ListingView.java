package org.gongying.listings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.catalogue.PriceView;
import org.gongying.catalogue.QuantityView;
import org.gongying.identity.Actor;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Versioned;
import org.gongying.territory.NamedView;

/**
 * A need or an offer as anybody may see it; {@code externalId} for the client that brought it only.
 */
@Schema(name = "ListingView")
public record ListingView(
    UUID id,
    @JsonIgnore int version,
    Side side,
    @Schema(name = "state") ListingState state,
    String title,
    @Schema(nullable = true) String text,
    String category,
    QuantityView quantity,
    @Schema(
            nullable = true,
            description =
                "What is left; null where it is not counted: unknown, approximate, a rate")
        QuantityView remaining,
    @Schema(nullable = true) PriceView unitPrice,
    NamedView territory,
    ParticipantRef participant,
    String reach,
    LocalDate validFrom,
    LocalDate validUntil,
    @Schema(nullable = true) String externalId,
    @Schema(nullable = true) String programme,
    @Schema(nullable = true) String urgency,
    @Schema(nullable = true) String eligibility,
    @Schema(
            nullable = true,
            description = "Why it was returned, for its owner and those who govern its place")
        String reason)
    implements Versioned {

  static ListingView of(Listing l, Actor reader) {
    return of(ListingRow.of(l), reader);
  }

  static ListingView of(ListingRow l, Actor reader) {
    return new ListingView(
        l.id(),
        l.version(),
        l.side(),
        l.state(),
        l.title(),
        l.text(),
        l.category(),
        QuantityView.of(l.wanted()),
        QuantityView.of(l.left()),
        PriceView.of(l.unitPrice()),
        l.place(),
        l.owner(),
        l.reach(),
        l.validFrom(),
        l.validUntil(),
        l.client() != null && l.client().equals(reader.subject()) ? l.externalId() : null,
        l.programme(),
        l.urgency(),
        l.eligibility(),
        l.isInside(reader) ? l.reason() : null);
  }
}
