package org.gongying.listings;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongying.identity.Actor;
import org.gongying.platform.Page;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/** Which listings a reader asks for. Without {@code state} a list holds what is open. */
class ListingFilter extends Page.Request {
  @QueryParam("q")
  @Size(min = 1, max = 50)
  @Parameter(description = "Words in title and text")
  public String q;

  @QueryParam("category")
  @Size(max = 50)
  @Parameter(description = "A leaf or a whole branch")
  public String category;

  @QueryParam("territory")
  @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
  @Parameter(description = "A division and all within it")
  public String territory;

  @QueryParam("programme")
  @Size(max = 50)
  public String programme;

  @QueryParam("participant")
  @Parameter(description = "An id, or `me`")
  public String participant;

  @QueryParam("state")
  @Pattern(regexp = "[A-Z_]+(,[A-Z_]+)*")
  @Parameter(
      description =
          "One or several, joined by commas; those that are not public hold only one's own and those of the territory one governs")
  public String state;

  @QueryParam("externalId")
  @Size(max = 200)
  @Parameter(description = "Among those this client imported")
  public String externalId;

  @QueryParam("minQuantity")
  @PositiveOrZero
  @Digits(integer = 15, fraction = 3)
  @Parameter(description = "In the listing's own unit")
  public BigDecimal minQuantity;

  @QueryParam("validAt")
  public LocalDate validAt;

  @QueryParam("sort")
  @Schema(enumeration = {"newest", "closing"})
  @Pattern(regexp = "newest|closing")
  public String sort;

  Set<ListingState> states() {
    if (state == null) {
      return ListingState.OPEN;
    }
    try {
      return EnumSet.copyOf(Arrays.stream(state.split(",")).map(ListingState::valueOf).toList());
    } catch (IllegalArgumentException e) {
      throw Refusal.parameters(Violation.parameter("state", "code"));
    }
  }

  UUID owner(Actor actor) {
    if (participant == null) {
      return null;
    }
    try {
      return participant.equals("me") ? actor.participant() : UUID.fromString(participant);
    } catch (IllegalArgumentException e) {
      throw Refusal.parameters(Violation.parameter("participant", "type"));
    }
  }

  boolean isClosing() {
    return "closing".equals(sort);
  }
}
