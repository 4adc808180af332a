package org.gongying.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;

/**
 * What is to be different; what is left out stays, an empty text takes away what may be missing.
 */
@Schema(name = "ListingChange")
record ListingChange(
    @Size(max = 50) String category,
    @Size(min = 1, max = 100) String title,
    @Valid QuantityGiven quantity,
    @Size(max = 12) String territory,
    @Size(max = 5000) String text,
    @Valid PriceGiven unitPrice,
    @Pattern(regexp = NewListing.REACH, message = "{reach}") String reach,
    LocalDate validFrom,
    LocalDate validUntil,
    @Size(max = 50) String programme,
    @Size(max = 50) String urgency,
    @Size(max = 50) String eligibility,
    UUID participant,
    @Pattern(regexp = "|" + NewListing.MOBILE, message = "{mobile}") String contactPhone) {}
