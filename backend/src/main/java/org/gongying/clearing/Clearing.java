package org.gongying.clearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Languages;
import org.gongying.platform.Versioned;
import org.gongying.platform.Words;
import org.hibernate.annotations.PartitionKey;

/**
 * Which exchanges of the whole market can all be made together for the greatest benefit (互换方案), and
 * the bound that no choice exceeds: the clearing of a barter exchange (Abraham, Blum, Sandholm,
 * "Clearing algorithms for barter exchange markets", 2007). It commits nobody.
 */
@Entity
class Clearing {
  /** All are the country's, and so of no county. */
  static final int COUNTY = 0;

  /** PLANNING until there is a bound; then PLANNED. */
  @Schema(name = "ClearingState")
  enum State {
    PLANNING,
    PLANNED,
    FAILED
  }

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  @Enumerated(EnumType.STRING)
  State state = State.PLANNING;

  int longest;
  String client;
  UUID participant;
  int needs;
  int needsRead;
  int legs;
  int exchanges;
  int participants;
  Long benefit;
  Long bound;
  boolean cut;
  String worker;
  Instant leasedUntil;
  String reason;
  Instant createdAt;
  Instant finishedAt;

  /** {@link Actor#NOBODY} asks for those of the night. */
  static Clearing of(Actor by, int longest, Instant now) {
    var asked = new Clearing();
    asked.county = COUNTY;
    asked.id = Ids.next(COUNTY);
    asked.longest = longest;
    asked.client = by.subject();
    asked.participant = by.participant();
    asked.createdAt = now;
    asked.leasedUntil = now;
    return asked;
  }

  View view() {
    return new View(
        id,
        version,
        state,
        longest,
        participant == null,
        needs,
        needsRead,
        legs,
        exchanges,
        participants,
        benefit,
        bound,
        cut,
        createdAt,
        finishedAt,
        reason == null
            ? null
            : Words.of("problems").say(Languages.current(), "clearing-failed." + reason));
  }

  /** A clearing as officers see it. */
  @Schema(name = "ClearingView")
  record View(
      UUID id,
      @JsonIgnore int version,
      State state,
      @Schema(description = "Participants of an exchange at most") int longest,
      @Schema(description = "Whether it was made because it was night") boolean nightly,
      @Schema(description = "Needs whose owners offer something too") int needs,
      int needsRead,
      @Schema(description = "Offers that fit one of those needs, one by one") int legs,
      @Schema(description = "Chosen, of the whole country") int exchanges,
      @Schema(description = "Who takes part in one at least") int participants,
      @Schema(
              nullable = true,
              description =
                  "Participants × score × share of the exchanges chosen, added up; the score to"
                      + " 10000, the share in thousandths")
          Long benefit,
      @Schema(nullable = true, description = "No choice of exchanges is worth more than this")
          Long bound,
      @Schema(description = "Whether there were more exchanges than could be looked at")
          boolean cut,
      Instant createdAt,
      @Schema(nullable = true) Instant finishedAt,
      @Schema(nullable = true, description = "Why it failed") String reason)
      implements Versioned {}
}
