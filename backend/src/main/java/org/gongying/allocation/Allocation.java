package org.gongying.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Languages;
import org.gongying.platform.Versioned;
import org.gongying.platform.Words;
import org.hibernate.annotations.PartitionKey;

/**
 * A plan of who could deal with whom in a territory (建议对接方案), how far its making has come, and the
 * proof that none is worth more. It commits nobody.
 */
@Entity
class Allocation {
  /** PLANNING until there is a proof; then PLANNED. */
  @Schema(name = "AllocationState")
  enum State {
    PLANNING,
    PLANNED,
    CANCELLED,
    FAILED
  }

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  State state = State.PLANNING;

  String territory;
  String[] categories;
  String programme;
  int fairness;
  boolean dryRun;
  String client;
  UUID participant;
  int needs;
  int needsRead;
  int pairs;
  int pairsSolved;
  Long worth;
  Long bound;
  String curve;
  String worker;
  Instant leasedUntil;
  String reason;
  Instant createdAt;
  Instant finishedAt;

  static Allocation of(Actor by, Instant now) {
    var asked = new Allocation();
    asked.county = by.county();
    asked.id = Ids.next(by.county());
    asked.client = by.subject();
    asked.participant = by.participant();
    asked.createdAt = now;
    asked.leasedUntil = now;
    return asked;
  }

  /** What one level of fairness comes to. */
  @Schema(name = "AllocationPointView")
  record Point(
      @Schema(description = "Of the scale, from 0 to 10") int fairness,
      @Schema(description = "Of the best without fairness, in ten-thousandths") int benefit,
      @Schema(
              description =
                  "A tenth of the counties are served no more than this, in ten-thousandths")
          int worstTenth) {}

  /** A plan as officers see it. */
  @Schema(name = "AllocationView")
  record View(
      UUID id,
      @JsonIgnore int version,
      State state,
      String territory,
      List<String> categories,
      @Schema(nullable = true) String programme,
      int fairness,
      boolean dryRun,
      int needs,
      int needsRead,
      int pairs,
      int pairsSolved,
      @Schema(nullable = true, description = "Scores × quantities and bonuses, in thousandths")
          Long worth,
      @Schema(nullable = true, description = "What no plan can exceed; equal to the worth")
          Long bound,
      List<Point> curve,
      @Schema(nullable = true, description = "Why it failed") String reason)
      implements Versioned {
    static View of(Allocation a, List<Point> curve) {
      return new View(
          a.id,
          a.version,
          a.state,
          a.territory,
          List.of(a.categories),
          a.programme,
          a.fairness,
          a.dryRun,
          a.needs,
          a.needsRead,
          a.pairs,
          a.pairsSolved,
          a.worth,
          a.bound,
          curve,
          a.reason == null
              ? null
              : Words.of("problems").say(Languages.current(), "allocation-failed." + a.reason));
    }
  }
}
