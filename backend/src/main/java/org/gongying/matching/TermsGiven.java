package org.gongying.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;

/**
 * Other terms for a match: what is left out (a null field here) stays as it is on the table, null
 * (an empty one) takes it away. Fields, not a record: its components could not tell the two apart.
 */
@Schema(name = "Counter")
class TermsGiven {
  static final int LONGEST_NOTE = 1000;

  @Schema(description = "Which revision this answers; refused where another came meanwhile")
  public Integer revision;

  @Schema(nullable = true)
  public Optional<@Valid QuantityGiven> quantity;

  /** In the need's unit, where the two do not convert. */
  @Schema(nullable = true)
  public Optional<@Valid QuantityGiven> needQuantity;

  @Schema(nullable = true)
  public Optional<@Valid PriceGiven> price;

  @Schema(implementation = LocalDate.class, nullable = true)
  public Optional<LocalDate> from;

  @Schema(implementation = LocalDate.class, nullable = true)
  public Optional<LocalDate> until;

  @Schema(nullable = true)
  public Optional<@Size(max = LONGEST_NOTE) String> note;
}
