package org.gongying.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.catalogue.PriceGiven;
import org.gongying.catalogue.QuantityGiven;
import org.gongying.platform.Violation;

/**
 * Other terms for a match: what is left out (a null field here) stays as it is on the table, null
 * (an empty one) takes it away. Fields, not a record: its components could not tell the two apart.
 */
@Schema(name = "Counter")
class TermsGiven {
  static final int LONGEST_NOTE = 1000;

  @Schema(description = "Which revision this answers; refused where another came meanwhile")
  public Integer revision;

  @Schema(nullable = true, description = "Of a match of one leg")
  public Optional<@Valid QuantityGiven> quantity;

  /** In the need's unit, where the two do not convert. */
  @Schema(nullable = true)
  public Optional<@Valid QuantityGiven> needQuantity;

  @Schema(nullable = true, description = "The amounts of a match of several, one a leg")
  @Size(max = MatchResource.MOST_LEGS)
  public List<@NotNull @Valid AmountGiven> legs;

  @Schema(nullable = true)
  public Optional<@Valid PriceGiven> price;

  @Schema(implementation = LocalDate.class, nullable = true)
  public Optional<LocalDate> from;

  @Schema(implementation = LocalDate.class, nullable = true)
  public Optional<LocalDate> until;

  @Schema(nullable = true)
  public Optional<@Size(max = LONGEST_NOTE) String> note;

  /** How much of one leg. */
  @Schema(name = "CounterLeg")
  static class AmountGiven {
    @Schema(nullable = true)
    public Optional<@Valid QuantityGiven> quantity;

    @Schema(nullable = true, description = "In the need's unit, where the two do not convert")
    public Optional<@Valid QuantityGiven> needQuantity;

    static AmountGiven of(Optional<QuantityGiven> quantity, Optional<QuantityGiven> needQuantity) {
      var given = new AmountGiven();
      given.quantity = quantity;
      given.needQuantity = needQuantity;
      return given;
    }
  }

  /** What is said of each of so many legs; a number of them that is not theirs is a violation. */
  List<AmountGiven> amounts(int count, List<Violation> violations) {
    boolean beside = quantity != null || needQuantity != null;
    if (legs == null && count == 1) {
      return List.of(AmountGiven.of(quantity, needQuantity));
    }
    if (beside) {
      violations.add(
          Violation.field(quantity != null ? "/quantity" : "/needQuantity", "quantity-of-leg"));
    }
    if (legs == null) {
      return Collections.nCopies(count, new AmountGiven());
    }
    if (legs.size() != count) {
      violations.add(Violation.field("/legs", "legs-count", count));
      return Collections.nCopies(count, new AmountGiven());
    }
    return legs;
  }

  /** Where the body says how much of a leg. */
  String pointer(int leg) {
    return legs == null ? "" : "/legs/" + leg;
  }
}
