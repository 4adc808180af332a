package org.gongying.listings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;

/**
 * A need or an offer as its owner posts it. {@code validFrom} is today and {@code validUntil} 180
 * days later where they are left out; {@code reach} is {@code nationwide}, {@code province}, {@code
 * city}, {@code county} or {@code 80km}. {@code contactPhone} is a mobile number that nobody else
 * sees.
 */
@Schema(name = "NewListing")
public record NewListing(
    @NotBlank @Size(max = 50) String category,
    @NotBlank @Size(max = 100) String title,
    @NotNull @Valid QuantityGiven quantity,
    @NotBlank @Size(max = 12) String territory,
    @Size(max = 5000) String text,
    @Valid PriceGiven unitPrice,
    @Pattern(regexp = REACH, message = "{reach}") String reach,
    LocalDate validFrom,
    LocalDate validUntil,
    @Size(max = 50) String programme,
    @Size(max = 50) String urgency,
    @Size(max = 50) String eligibility,
    UUID participant,
    @Pattern(regexp = MOBILE, message = "{mobile}") String contactPhone) {
  public static final String MOBILE = "1[3-9][0-9]{9}";
  public static final String REACH = "nationwide|province|city|county|[1-9][0-9]{0,3}km";

  ListingChange fields() {
    return new ListingChange(
        category,
        title,
        quantity,
        territory,
        text,
        unitPrice,
        reach,
        validFrom,
        validUntil,
        programme,
        urgency,
        eligibility,
        participant,
        contactPhone);
  }
}
