package org.gongying.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one row among many decided at once: 200, or the status and problem of its refusal.
 */
@Schema(name = "DecisionResult")
public record DecisionResult(UUID id, int status, @Schema(nullable = true) Problem problem) {

  /** The results, in the order of the decisions. */
  @Schema(name = "DecisionResults", requiredProperties = "items")
  public record Results(List<DecisionResult> items) {}

  /**
   * Carries out each decision by itself: one that is refused leaves the others standing. A refusal
   * comes before any change.
   */
  public static <D> Results each(List<D> decisions, Function<D, UUID> id, Consumer<D> carryOut) {
    return new Results(
        decisions.stream()
            .map(
                decision -> {
                  try {
                    carryOut.accept(decision);
                    return new DecisionResult(id.apply(decision), 200, null);
                  } catch (Refusal refusal) {
                    return new DecisionResult(
                        id.apply(decision), refusal.status(), Problem.of(refusal));
                  }
                })
            .toList());
  }
}
